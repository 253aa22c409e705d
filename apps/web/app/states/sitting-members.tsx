import type { Day, Slug } from "@council/schema";
import { addDays, monthOf } from "@council/schema/calendar";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath, statePath } from "../lib/paths.ts";
import { Flag } from "../ui/flag.tsx";
import type { Listed } from "./order.ts";

type Props = {
  /** In the order of their names. */
  states: Listed[];
  /** The first day on which each no longer sits; null for permanent members. */
  ends: Record<Slug, Day | null>;
  today: Day;
};

/** The members of today: the permanent ones first, each with its next turn. */
export const SittingMembers = ({ states, ends, today }: Props) => {
  const format = useFormat();
  const permanentFirst = states.toSorted((a, b) => Number(b.isPermanent) - Number(a.isPermanent));
  return (
    <section className="section">
      <h2>
        <Trans>On the Council on {format.day(today)}</Trans>
      </h2>
      <ul className="sitting">
        {permanentFirst.map((state) => (
          <Member key={state.id} state={state} endsBefore={ends[state.id] ?? null} />
        ))}
      </ul>
    </section>
  );
};

const Member = ({ state, endsBefore }: { state: Listed; endsBefore: Day | null }) => {
  const format = useFormat();
  const { id, commonName, isPermanent, nextTurn } = state;
  return (
    <li>
      <Flag of={state} width={42} />
      <div>
        <Link to={statePath(id)} prefetch="intent">
          {commonName}
        </Link>
        <p>
          {isPermanent ? (
            <Trans>Permanent member</Trans>
          ) : (
            endsBefore && <Trans>Until {format.month(monthOf(addDays(endsBefore, -1)))}</Trans>
          )}
        </p>
        <p>
          {nextTurn ? (
            <Trans>
              Next turn <Link to={monthPath(nextTurn)}>{format.monthBrief(nextTurn)}</Link>
            </Trans>
          ) : (
            <Trans>No further turn known</Trans>
          )}
        </p>
      </div>
    </li>
  );
};
