import type { Month, StateView } from "@council/schema";
import { monthsBetween } from "@council/schema/calendar";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { comparePath, monthPath } from "../lib/paths.ts";
import { InTheChair } from "../ui/in-the-chair.tsx";
import { StatusMark } from "../ui/status-mark.tsx";

type Turns = StateView["turns"];

type Props = {
  turns: Turns;
  /** The names that need no mention. */
  namesNow: string[];
};

/** Every turn, the newest first, with the months since the one before it and who sat in the chair. */
export const TurnTable = ({ turns, namesNow }: Props) => (
  <section id="turns">
    <h2>
      <Trans>Turns in the chair</Trans>
    </h2>
    <table className="table turn-table">
      <thead>
        <tr>
          <th scope="col" className="count">
            <Trans>No.</Trans>
          </th>
          <th scope="col">
            <Trans>Month</Trans>
          </th>
          <th scope="col">
            <Trans>In the chair</Trans>
          </th>
          <th scope="col">
            <span>
              <Trans>How sure</Trans>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {turns.toReversed().map((turn) => (
          <Row key={turn.id} turn={turn} previous={turns[turn.number - 2]} namesNow={namesNow} />
        ))}
      </tbody>
    </table>
  </section>
);

type RowProps = { turn: Turns[number]; previous: Turns[number] | undefined; namesNow: string[] };

const Row = ({ turn, previous, namesNow }: RowProps) => {
  const format = useFormat();
  const { id, number, name, status } = turn;
  return (
    <tr>
      <td className="count">{number}</td>
      <th scope="row">
        <Link to={monthPath(id)} prefetch="intent">
          {format.month(id)}
        </Link>
        {previous && (
          <p>
            <Later months={monthsBetween(previous.id, id)} /> <CompareLink months={[previous.id, id]} />
          </p>
        )}
        {!namesNow.includes(name) && (
          <p>
            <Trans>as {name}</Trans>
          </p>
        )}
      </th>
      <td>
        <InTheChair presidency={turn} />
      </td>
      <td>
        <StatusMark status={status} />
      </td>
    </tr>
  );
};

const CompareLink = ({ months }: { months: [Month, Month] }) => {
  const { t } = useLingui();
  const before = useFormat().month(months[0]);
  return (
    <Link to={comparePath(months)} aria-label={t`compare with ${before}`}>
      <Trans>compare</Trans>
    </Link>
  );
};

const Later = ({ months }: { months: number }) => {
  if (months < 24) return <Plural value={months} one="# month later" other="# months later" />;
  const years = Math.floor(months / 12);
  return (
    <Plural
      value={months % 12}
      _0={`${years} years later`}
      one={`${years} years, # month later`}
      other={`${years} years, # months later`}
    />
  );
};
