import type { Problem } from "@council/schema";
import type { InvitationView } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { DeskHead } from "./desk-head.tsx";
import { DeskForm } from "./form/desk-form.tsx";
import { Field } from "./form/field.tsx";
import { problemAt } from "./form/problem-at.ts";
import { NewPasswordField } from "./new-password-field.tsx";
import { roleWords } from "./role-words.ts";

type Props = {
  invitation: InvitationView;
  problems?: readonly Problem[];
  name?: string | undefined;
  email?: string | undefined;
};

/** Makes an account, or gives one a new password. */
export const InvitationForm = ({ invitation, problems = [], name = "", email = "" }: Props) => {
  const { t } = useLingui();
  const { renews, role, email: given } = invitation;
  const { name: roleName, may } = roleWords[role];
  return (
    <section className="desk-narrow">
      <DeskHead title={renews === null ? t`Invitation` : t`New password`} />
      <h1>{renews === null ? <Trans>Make your account</Trans> : <Trans>New password for {renews}</Trans>}</h1>
      <p className="desk-lead">
        {renews === null ? (
          <Trans>
            You will be: {t(roleName)}. {t(may)}
          </Trans>
        ) : (
          <Trans>It also takes away the second factor and ends every session.</Trans>
        )}
      </p>
      <DeskForm problems={problems}>
        {renews === null && (
          <Field
            label={<Trans>Name</Trans>}
            hint={<Trans>It stands beside your changes, for other staff.</Trans>}
            name="name"
            autoComplete="name"
            defaultValue={name}
            problem={problemAt(problems, "name")}
            required
          />
        )}
        <Field
          label={<Trans>Address</Trans>}
          hint={<Trans>You sign in with it. Nothing is sent there.</Trans>}
          type="email"
          autoComplete="username"
          problem={problemAt(problems, "email")}
          {...(given === null
            ? { name: "email", defaultValue: email, required: true }
            : { value: given, readOnly: true })}
        />
        <NewPasswordField problems={problems} />
        <button type="submit" className="desk-main">
          {renews === null ? <Trans>Make the account</Trans> : <Trans>Take this password</Trans>}
        </button>
      </DeskForm>
    </section>
  );
};
