import type { Problem } from "@council/schema";
import type { StaffSummary } from "@council/schema/desk";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { DeskForm } from "./form/desk-form.tsx";
import { roles, roleWords } from "./role-words.ts";

type ProblemsOf = (tried: string, id: string) => readonly Problem[];
type Props = { all: StaffSummary[]; problemsOf: ProblemsOf };

/** Everybody who has or had an account, with what can be done about it. */
export const StaffList = ({ all, problemsOf }: Props) => (
  <section className="section">
    <h2>
      <Trans>Accounts</Trans>
    </h2>
    <ul className="desk-list">
      {all.map((one) => (
        <Person key={one.id} one={one} problemsOf={problemsOf} />
      ))}
    </ul>
  </section>
);

const Person = ({ one, problemsOf }: { one: StaffSummary; problemsOf: ProblemsOf }) => {
  const deeds = ["set-role", "deactivate", "reactivate", "renew-password", "end-sessions"];
  const problems = deeds
    .flatMap((deed) => problemsOf(deed, one.id))
    .map((problem) => ({ ...problem, path: [] }));
  return (
    <li>
      <div>
        <p className="desk-list-name">{one.name}</p>
        <p className="desk-hint">
          {one.email} · <Standing one={one} />
        </p>
      </div>
      <DeskForm problems={problems} className="desk-deeds">
        <input type="hidden" name="id" value={one.id} />
        {one.isActive ? (
          <Deeds one={one} />
        ) : (
          <Deed value="reactivate" text={<Trans>Open again</Trans>} of={one} />
        )}
      </DeskForm>
    </li>
  );
};

const Standing = ({ one: { isActive, hasSecondFactor, sessions } }: { one: StaffSummary }) => {
  if (!isActive) return <Trans>closed</Trans>;
  return (
    <>
      {hasSecondFactor ? <Trans>second factor</Trans> : <Trans>no second factor</Trans>} ·{" "}
      <Plural
        value={sessions}
        _0="not signed in"
        one="signed in in one browser"
        other="signed in in # browsers"
      />
    </>
  );
};

const Deeds = ({ one }: { one: StaffSummary }) => {
  const { t } = useLingui();
  return (
    <>
      <select name="role" aria-label={t`Role of ${one.name}`} defaultValue={one.role} key={one.role}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(roleWords[role].name)}
          </option>
        ))}
      </select>
      <Deed value="set-role" text={<Trans>Give role</Trans>} of={one} />
      <Deed value="renew-password" text={<Trans>New password link</Trans>} of={one} />
      <Deed value="end-sessions" text={<Trans>End sessions</Trans>} of={one} />
      <Deed value="deactivate" text={<Trans>Close</Trans>} of={one} />
    </>
  );
};

const Deed = ({ value, text, of }: { value: string; text: ReactNode; of: StaffSummary }) => (
  <button type="submit" name="do" value={value} className="desk-button">
    {text}
    <span className="desk-unseen">: {of.name}</span>
  </button>
);
