import type { ComparedPresidency } from "@council/schema";
import { daysBetween, holdsOn } from "@council/schema/calendar";
import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { statePath } from "../lib/paths.ts";
import { termsOf } from "../lib/terms.ts";
import { SourceMark } from "../ui/sources.tsx";
import { TermYears } from "../ui/term-years.tsx";

type Props = { one: ComparedPresidency };

/** The days of the turn, the term it fell into, and which of the state's turns it was. */
export const OnTheCouncil = ({ one: { presidency, memberships, turns } }: Props) => {
  const format = useFormat();
  const { id, startsOn, endsBefore, stateId } = presidency;
  const term = termsOf(memberships).find(({ seats }) => seats.some((seat) => holdsOn(seat, startsOn)));
  const number = turns.find((turn) => turn.id === id)?.number;
  const days = daysBetween(startsOn, endsBefore);
  return (
    <ul className="lines">
      <li>
        {format.days(startsOn, endsBefore)}
        <span className="gap">
          , <Plural value={days} one="# day" other="# days" />
        </span>
      </li>
      {term && (
        <li>
          <Trans>
            Term <TermYears term={term} />
          </Trans>
          <SourceMark ids={term.sources} />
        </li>
      )}
      <li>
        <Link to={`${statePath(stateId)}#turns`}>
          <Trans>
            Turn {number} of {turns.length}
          </Trans>
        </Link>
      </li>
    </ul>
  );
};

/** How many members sat on the first day of the turn. */
export const Table = ({ one: { table } }: Props) => {
  const permanent = table.filter(({ seat }) => seat === "permanent").length;
  return (
    <Plural
      value={table.length}
      one="# member"
      other={`# members, ${permanent} permanent and ${table.length - permanent} elected`}
    />
  );
};
