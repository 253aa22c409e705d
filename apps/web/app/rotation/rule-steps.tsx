import type { ExplanationStep } from "@council/schema";
import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { whyPath } from "../lib/paths.ts";

type StepOf<Kind> = Extract<ExplanationStep, { kind: Kind }>;

const namesOf = (members: { name: string }[]): string[] => members.map(({ name }) => name);

/** How the table differs from the one of the turn before. */
export const Change = ({ step: { joined, left, renamed } }: { step: StepOf<"change"> }) => {
  const format = useFormat();
  return (
    <>
      <p>
        <Trans>The table has changed since the turn before.</Trans>
      </p>
      <ul className="change">
        {joined.length > 0 && (
          <li>
            <Trans>New: {format.list(namesOf(joined))}</Trans>
          </li>
        )}
        {left.length > 0 && (
          <li>
            <Trans>Gone: {format.list(namesOf(left))}</Trans>
          </li>
        )}
        {renamed.map(({ stateId, formerName, name }) => (
          <li key={stateId}>
            <Trans>
              Renamed: {formerName} is now {name}
            </Trans>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Who presided before, and what it means that it no longer sits. */
export const Previous = ({ step: { name, month, isSitting } }: { step: StepOf<"previous"> }) => {
  const format = useFormat();
  return (
    <p>
      <Trans>
        The turn before, in <Link to={whyPath(month)}>{format.month(month)}</Link>: <b>{name}</b>.
      </Trans>
      {!isSitting && (
        <>
          {" "}
          <Trans>That member has left. The order goes on from where its name would stand.</Trans>
        </>
      )}
    </p>
  );
};

/** Whom the rule names. `after` is the name that the order goes on from. */
export const Rule = ({
  step: { name, startsOver },
  after,
}: {
  step: StepOf<"rule">;
  after: string | null;
}) => {
  if (after === null)
    return (
      <Trans>
        The first name on the list: <b>{name}</b>
      </Trans>
    );
  return startsOver ? (
    <Trans>
      No name on the list comes after {after}, so the order starts again at the top: <b>{name}</b>
    </Trans>
  ) : (
    <Trans>
      The next name on the list after {after}: <b>{name}</b>
    </Trans>
  );
};

/** Why no name follows. */
export const Unknown = ({ step: { openSeats } }: { step: StepOf<"unknown"> }) => {
  if (openSeats === 0)
    return (
      <Trans>
        All who sit are known, but not all who sat in the months before. Nobody can say from which name the
        order goes on.
      </Trans>
    );
  return (
    <Plural
      value={openSeats}
      one="The holder of # more seat is not known yet, so no name can be called the next."
      other="The holders of # more seats are not known yet, so no name can be called the next."
    />
  );
};
