import type { Problem } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { DeskForm } from "./form/desk-form.tsx";
import { Field, Select } from "./form/field.tsx";
import { problemAt } from "./form/problem-at.ts";
import { roles, roleWords } from "./role-words.ts";

/** Makes a link by which somebody makes their account. */
export const Invite = ({ problems, email }: { problems: readonly Problem[]; email: string }) => {
  const { t } = useLingui();
  return (
    <section className="desk-short">
      <h2>
        <Trans>Invite</Trans>
      </h2>
      <DeskForm problems={problems}>
        <Field
          label={<Trans>Address</Trans>}
          hint={<Trans>May stay empty: whoever has the link then gives it. Nothing is sent.</Trans>}
          name="email"
          type="email"
          autoComplete="off"
          defaultValue={email}
          problem={problemAt(problems, "email")}
        />
        <Select label={<Trans>Role</Trans>} name="role" problem={problemAt(problems, "role")}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(roleWords[role].name)}
            </option>
          ))}
        </Select>
        <button type="submit" name="do" value="invite" className="desk-main">
          <Trans>Make a link</Trans>
        </button>
      </DeskForm>
    </section>
  );
};
