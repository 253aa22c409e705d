import type { Problem } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { DeskHead } from "./desk-head.tsx";
import { DeskForm } from "./form/desk-form.tsx";
import { Field } from "./form/field.tsx";
import { problemAt } from "./form/problem-at.ts";
import { signInPath } from "./next-path.ts";

/** The second step of signing in, for those who have set up an app. */
export const SecondStep = ({ problems, next }: { problems: readonly Problem[]; next: string }) => {
  const { t } = useLingui();
  return (
    <section className="desk-narrow">
      <DeskHead title={t`Second factor`} />
      <h1>
        <Trans>Second factor</Trans>
      </h1>
      <DeskForm problems={problems}>
        <Field
          label={<Trans>Code</Trans>}
          hint={<Trans>The six digits that your app shows now, or one of your backup codes.</Trans>}
          name="code"
          inputMode="text"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          problem={problemAt(problems, "code")}
          required
        />
        <button type="submit" className="desk-main">
          <Trans>Go on</Trans>
        </button>
      </DeskForm>
      <p className="desk-hint">
        <Link to={signInPath(next)}>
          <Trans>Begin again</Trans>
        </Link>
      </p>
    </section>
  );
};
