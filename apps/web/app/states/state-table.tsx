import type { Month } from "@council/schema";
import { yearOf } from "@council/schema/calendar";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath, statePath } from "../lib/paths.ts";
import { Flag } from "../ui/flag.tsx";
import { groupWords } from "../ui/groups.ts";
import { lastMemberDay } from "./last-member-day.ts";
import type { Listed, Order } from "./order.ts";
import { type Selection, selectionPath } from "./selection.ts";

type Props = { states: Listed[]; selection: Selection };

/** States with how often they sat and presided. The heads of the columns put them in order. */
export const StateTable = ({ states, selection }: Props) => (
  <table className="table state-table">
    <thead>
      <tr>
        <Head by="name" selection={selection}>
          <Trans>State</Trans>
        </Head>
        <Head by="terms" selection={selection} isCount>
          <Trans>Terms</Trans>
        </Head>
        <Head by="presidencies" selection={selection} isCount>
          <Trans>Turns</Trans>
        </Head>
        <Head by="first" selection={selection}>
          <Trans>First turn</Trans>
        </Head>
        <Head by="last" selection={selection}>
          <Trans>Last turn</Trans>
        </Head>
      </tr>
    </thead>
    <tbody>
      {states.map((state) => (
        <Row key={state.id} state={state} />
      ))}
    </tbody>
  </table>
);

type HeadProps = { by: Order; selection: Selection; isCount?: boolean; children: ReactNode };

const ascending: Order[] = ["name", "first"];

const Head = ({ by, selection, isCount = false, children }: HeadProps) => {
  const isOrder = selection.order === by;
  return (
    <th
      scope="col"
      className={isCount ? "count" : undefined}
      aria-sort={isOrder ? (ascending.includes(by) ? "ascending" : "descending") : undefined}
    >
      <Link to={selectionPath({ ...selection, order: by })} preventScrollReset replace>
        {children}
      </Link>
    </th>
  );
};

const Row = ({ state }: { state: Listed }) => {
  const { t } = useLingui();
  const { id, commonName, name, regionalGroup, endedOn, isPermanent, isSitting, terms, presidencies } = state;
  return (
    <tr className={isSitting ? "is-sitting" : undefined}>
      <th scope="row">
        <div className="state-cell">
          <Flag of={state} width={36} />
          <div>
            <Link to={statePath(id)} prefetch="intent">
              {commonName}
            </Link>
            {name.replace("'", "’") !== commonName && <p>{name}</p>}
            <p>
              {endedOn && <Trans>until {yearOf(lastMemberDay(endedOn))}</Trans>}
              {endedOn && regionalGroup && ", "}
              {regionalGroup && t(groupWords[regionalGroup])}
              {isPermanent && (
                <>
                  , <Trans>permanent</Trans>
                </>
              )}
            </p>
          </div>
        </div>
      </th>
      <td className="count">{terms}</td>
      <td className="count">{presidencies}</td>
      <td>
        <TurnLink turn={state.firstTurn} />
      </td>
      <td>
        <TurnLink turn={state.lastTurn} />
      </td>
    </tr>
  );
};

const TurnLink = ({ turn }: { turn: Month | null }) => {
  const format = useFormat();
  return turn && <Link to={monthPath(turn)}>{format.monthBrief(turn)}</Link>;
};
