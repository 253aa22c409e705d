import type { Membership, StateView } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";
import type { Term } from "../lib/terms.ts";
import { Gap } from "../ui/facts.tsx";
import { groupWords } from "../ui/groups.ts";
import { SourceMark } from "../ui/sources.tsx";
import { TermYears } from "../ui/term-years.tsx";

const listedAtMost = 6;

type Turns = StateView["turns"];

type Props = {
  terms: Term[];
  turns: Turns;
  /** The names that need no mention. */
  namesNow: string[];
};

/** Every term on the Council, with the turns that fell into it. */
export const TermTable = ({ terms, turns, namesNow }: Props) => (
  <section>
    <h2>
      <Trans>Terms on the Council</Trans>
    </h2>
    <table className="table terms">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Years</Trans>
          </th>
          <th scope="col">
            <Trans>Seat</Trans>
          </th>
          <th scope="col">
            <Trans>Turns</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <Row
            key={term.firstYear}
            term={term}
            turns={turns.filter(({ startsOn }) => isIn(term, startsOn))}
            namesNow={namesNow}
          />
        ))}
      </tbody>
    </table>
  </section>
);

const isIn = ({ seats }: Term, day: string): boolean =>
  seats.some(({ startsOn, endsBefore }) => startsOn <= day && (endsBefore === null || day < endsBefore));

type RowProps = { term: Term; turns: Turns; namesNow: string[] };

const Row = ({ term, turns, namesNow }: RowProps) => {
  const format = useFormat();
  const names = [...new Set(term.seats.map(({ name }) => name))];
  const oldNames = names.some((name) => !namesNow.includes(name)) ? names : [];
  return (
    <tr>
      <th scope="row">
        <TermYears term={term} />
        <SourceMark ids={term.sources} />
      </th>
      <td>
        <SeatWords seat={term.seats[0]} />
        {oldNames.length > 0 && (
          <p className="aside-note">
            <Trans>as {format.list(oldNames)}</Trans>
          </p>
        )}
        {[...new Set(term.seats.map(({ note }) => note))].map(
          (note) =>
            note !== null && (
              <p key={note} className="aside-note">
                {note}
              </p>
            ),
        )}
      </td>
      <td>
        <TurnsOf turns={turns} />
      </td>
    </tr>
  );
};

const SeatWords = ({ seat }: { seat: Membership | undefined }) => {
  const { t } = useLingui();
  if (!seat) return null;
  if (seat.seat === "permanent") return <Trans>Permanent</Trans>;
  return seat.group === null ? <Trans>Elected</Trans> : <Trans>Elected, {t(groupWords[seat.group])}</Trans>;
};

const TurnsOf = ({ turns }: { turns: Turns }) => {
  const format = useFormat();
  if (turns.length === 0)
    return (
      <Gap>
        <Trans>none</Trans>
      </Gap>
    );
  if (turns.length > listedAtMost)
    return (
      <a href="#turns">
        <Trans>all {turns.length}</Trans>
      </a>
    );
  return (
    <ul className="lines">
      {turns.map(({ id }) => (
        <li key={id}>
          <Link to={monthPath(id)}>{format.monthBrief(id)}</Link>
        </li>
      ))}
    </ul>
  );
};
