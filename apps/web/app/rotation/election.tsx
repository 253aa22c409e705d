import type { Slug } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { Field } from "../ui/field.tsx";
import { groupWords } from "../ui/groups.ts";
import type { ElectionFields, GroupFields } from "./election-fields.ts";
import { addressOf, type Question } from "./question.ts";
import type { Named } from "./what-if.tsx";

type States = ReadonlyMap<Slug, Named>;
type Props = { election: ElectionFields; states: States; question: Question };

/** One election: its result where it was held, else a field for each seat. */
export const Election = ({ election, states, question }: Props) => {
  const { year, result, groups, refused } = election;
  if (result === "held") return <Held election={election} states={states} question={question} />;
  return (
    <fieldset className="election" aria-describedby={refused.length > 0 ? `refused-${year}` : undefined}>
      <legend>
        <Trans>Election of {year}</Trans>
        <span>
          <Trans>
            seats for {year + 1} and {year + 2}
          </Trans>
        </span>
      </legend>
      {refused.length > 0 && (
        <ul className="field-problem" id={`refused-${year}`}>
          {refused.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <div className="election-seats">
        {groups.map((group) => (
          <GroupSeats key={group.group} year={year} group={group} states={states} />
        ))}
      </div>
    </fieldset>
  );
};

type GroupProps = { year: number; group: GroupFields; states: States };

const GroupSeats = ({ year, group: { group, seats, options }, states }: GroupProps) => {
  const { t } = useLingui();
  const listed = options
    .map((id) => ({ id, commonName: states.get(id)?.commonName ?? id }))
    .toSorted((a, b) => a.commonName.localeCompare(b.commonName, "en"));
  return seats.map(({ winner, problem }, at) => {
    const id = `${year}-${group}-${at + 1}`;
    const number = at + 1;
    const count = seats.length;
    return (
      <Field
        key={id}
        id={id}
        problem={problem}
        label={
          <>
            {t(groupWords[group])}
            {count > 1 && (
              <>
                ,{" "}
                <Trans>
                  seat {number} of {count}
                </Trans>
              </>
            )}
          </>
        }
      >
        {(wiring) => (
          <select {...wiring} key={winner} name={String(year)} defaultValue={winner ?? ""}>
            <option value="">{t`Open`}</option>
            {listed.map((state) => (
              <option key={state.id} value={state.id}>
                {state.commonName}
              </option>
            ))}
          </select>
        )}
      </Field>
    );
  });
};

const Held = ({ election: { year, groups }, states, question }: Props) => {
  const format = useFormat();
  const winners = groups.flatMap(({ seats }) => seats.flatMap(({ winner }) => winner ?? []));
  const names = winners.map((id) => states.get(id)?.commonName ?? id).toSorted();
  const scenario = [{ year, winners }, ...question.scenario];
  return (
    <div className="election">
      <h3>
        <Trans>Election of {year}</Trans>
      </h3>
      <p>
        <Trans>Held. Elected: {format.list(names)}.</Trans>{" "}
        <Link to={`${addressOf({ ...question, scenario })}#what-if`} preventScrollReset>
          <Trans>Suppose another result</Trans>
        </Link>
      </p>
    </div>
  );
};
