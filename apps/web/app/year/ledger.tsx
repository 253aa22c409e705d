import type { Day, PresidencySummary } from "@council/schema";
import { holdsOn } from "@council/schema/calendar";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";
import { Flag } from "../ui/flag.tsx";
import { InTheChair } from "../ui/in-the-chair.tsx";
import { StatusMark } from "../ui/status-mark.tsx";
import { isWholeMonth } from "../ui/turn-days.tsx";

/** The turns of a year, one row a month. */
export const Ledger = ({ turns, today }: { turns: PresidencySummary[]; today: Day }) => {
  const { t } = useLingui();
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{t`Month`}</th>
          <th scope="col">{t`State`}</th>
          <th scope="col">{t`In the chair`}</th>
          <th scope="col">{t`How sure`}</th>
        </tr>
      </thead>
      <tbody>
        {turns.map((turn) => (
          <Row key={turn.id} turn={turn} isNow={holdsOn(turn, today)} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ turn, isNow }: { turn: PresidencySummary; isNow: boolean }) => {
  const format = useFormat();
  const { id, state, headline, status } = turn;
  return (
    <tr className={isNow ? "is-now" : undefined}>
      <th scope="row">
        <Link to={monthPath(id)} prefetch="intent" viewTransition>
          {format.monthName(id)}
        </Link>
        <Span turn={turn} />
        {isNow && (
          <span className="ledger-now">
            <Trans>presiding now</Trans>
          </span>
        )}
      </th>
      <td>
        <div className="ledger-state">
          <Flag of={state} width={48} />
          <div>
            <p className="ledger-name">{state.commonName}</p>
            {state.name !== state.commonName && <p className="ledger-un">{state.name}</p>}
            {headline !== null && <p className="ledger-headline">{headline}</p>}
          </div>
        </div>
      </td>
      <td className="ledger-chair">
        <InTheChair presidency={turn} />
      </td>
      <td className="ledger-status">
        <StatusMark status={status} />
      </td>
    </tr>
  );
};

const Span = ({ turn }: { turn: PresidencySummary }) => {
  const format = useFormat();
  if (isWholeMonth(turn)) return null;
  return <span className="ledger-span">{format.days(turn.startsOn, turn.endsBefore)}</span>;
};
