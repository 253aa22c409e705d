import type { Month, PresidencySummary } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";
import { Flag } from "./flag.tsx";
import { StatusMark } from "./status-mark.tsx";
import { isWholeMonth } from "./turn-days.tsx";

type Props = {
  turns: PresidencySummary[];
  /** The month under the gold rule. */
  shown: Month;
  /** True where it is that month's page that is open. */
  isOpen?: boolean;
  label: string;
};

/** The turns of a year side by side, one under a gold rule, those to come quieter. */
export const YearRow = ({ turns, shown, isOpen = false, label }: Props) => {
  const format = useFormat();
  return (
    <nav className="year-row" aria-label={label}>
      <ol>
        {turns.map(({ id, status, state, startsOn, endsBefore }) => (
          <li key={id} className={isAhead(status) ? "is-ahead" : undefined}>
            <Link
              to={monthPath(id)}
              aria-current={id === shown ? (isOpen ? "page" : true) : undefined}
              prefetch="intent"
              viewTransition
              preventScrollReset
            >
              <span className="year-row-month">
                {isWholeMonth({ id, startsOn, endsBefore }) ? (
                  format.monthShort(id)
                ) : (
                  <Trans>from {format.dayBrief(startsOn)}</Trans>
                )}
                <StatusMark status={status} isQuiet />
              </span>
              <Flag of={state} width={36} />
              <span className="year-row-name">{state.commonName}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
};

const isAhead = (status: PresidencySummary["status"]): boolean =>
  status === "scheduled" || status === "projected";
