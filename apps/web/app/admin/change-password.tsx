import type { Problem } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { DeskForm } from "./form/desk-form.tsx";
import { Field } from "./form/field.tsx";
import { problemAt } from "./form/problem-at.ts";
import { NewPasswordField } from "./new-password-field.tsx";

/** Changes one's own password; every other session then ends. */
export const ChangePassword = ({ problems }: { problems: readonly Problem[] }) => (
  <section className="section desk-short">
    <h2>
      <Trans>Password</Trans>
    </h2>
    <DeskForm problems={problems}>
      <Field
        label={<Trans>Current password</Trans>}
        name="current"
        type="password"
        autoComplete="current-password"
        problem={problemAt(problems, "current")}
        required
      />
      <NewPasswordField problems={problems} />
      <button type="submit" name="do" value="password" className="desk-button">
        <Trans>Change the password</Trans>
      </button>
    </DeskForm>
  </section>
);
