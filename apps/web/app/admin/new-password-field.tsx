import type { Problem } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Field } from "./form/field.tsx";
import { problemAt } from "./form/problem-at.ts";

/** Where a password is chosen. */
export const NewPasswordField = ({ problems }: { problems: readonly Problem[] }) => (
  <Field
    label={<Trans>New password</Trans>}
    hint={<Trans>At least 12 characters. Three or four words that do not belong together are good.</Trans>}
    name="password"
    type="password"
    autoComplete="new-password"
    minLength={12}
    problem={problemAt(problems, "password")}
    required
  />
);
