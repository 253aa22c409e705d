import type { PresidencySummary } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";
import { Flag } from "../ui/flag.tsx";
import { StatusMark } from "../ui/status-mark.tsx";

/** The turns after this one, each with how sure it is. */
export const ComingTurns = ({ turns }: { turns: PresidencySummary[] }) => {
  const format = useFormat();
  return (
    <section>
      <h2>
        <Trans>What comes next</Trans>
      </h2>
      <ol className="coming">
        {turns.map(({ id, state, status }) => (
          <li key={id}>
            <span className="coming-month">{format.month(id)}</span>
            <Flag of={state} width={36} />
            <Link to={monthPath(id)} prefetch="intent">
              {state.commonName}
            </Link>
            <StatusMark status={status} />
          </li>
        ))}
      </ol>
    </section>
  );
};
