import type { Problem } from "@council/schema";
import type { SecondFactorStart } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import { DeskForm } from "./form/desk-form.tsx";
import { Field } from "./form/field.tsx";
import { problemAt } from "./form/problem-at.ts";
import { SecondFactorSetUp } from "./second-factor-set-up.tsx";

type Props = {
  isOn: boolean;
  /** What has just been begun. */
  start: SecondFactorStart | null;
  problems: readonly Problem[];
  /** Which form the problems are about. */
  tried: string | null;
};

/** A code from an app beside the password: set up, confirmed, taken away. */
export const SecondFactor = ({ isOn, start, problems, tried }: Props) => (
  <section className="section desk-short" id="second-factor">
    <h2>
      <Trans>Second factor</Trans>
    </h2>
    <p className="desk-lead">
      {isOn ? (
        <Trans>An app on your phone gives a code each time you sign in.</Trans>
      ) : (
        <Trans>A code from an app on your phone, asked for beside your password when you sign in.</Trans>
      )}
    </p>
    {start && <SecondFactorSetUp start={start} />}
    {start || tried === "confirm-factor" ? (
      <Confirm start={start} problems={problems} />
    ) : (
      <WithPassword isOn={isOn} problems={tried?.endsWith("-factor") ? problems : []} />
    )}
  </section>
);

type ConfirmProps = { start: SecondFactorStart | null; problems: readonly Problem[] };

/** A wrong code must not take away the key and the backup codes, which nobody can show again: the form carries them. */
const Confirm = ({ start, problems }: ConfirmProps) => (
  <DeskForm problems={problems}>
    {start && <input type="hidden" name="start" value={JSON.stringify(start)} />}
    <Field
      label={<Trans>Code that your app shows now</Trans>}
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      problem={problemAt(problems, "code")}
      required
    />
    <button type="submit" name="do" value="confirm-factor" className="desk-main">
      <Trans>Confirm</Trans>
    </button>
  </DeskForm>
);

const WithPassword = ({ isOn, problems }: { isOn: boolean; problems: readonly Problem[] }) => (
  <DeskForm problems={problems}>
    <Field
      label={<Trans>Password</Trans>}
      name="password"
      type="password"
      autoComplete="current-password"
      problem={problemAt(problems, "password")}
      required
    />
    <button type="submit" name="do" value={isOn ? "end-factor" : "start-factor"} className="desk-button">
      {isOn ? <Trans>Take the second factor away</Trans> : <Trans>Set up a second factor</Trans>}
    </button>
  </DeskForm>
);
