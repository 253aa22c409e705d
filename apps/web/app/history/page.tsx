import { yearOf } from "@council/schema/calendar";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ShouldRevalidateFunction, useSearchParams } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import { Notice } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { StatusLegend } from "../ui/status-legend.tsx";
import type { Route } from "./+types/page";
import { Cloth } from "./cloth.tsx";
import { Decades } from "./decades.tsx";
import { Filter } from "./filter.tsx";
import { GroupLegend } from "./group-legend.tsx";
import { groups } from "./groups.ts";
import { threadsOf } from "./threads.ts";
import "./history.css";

export const loader = async ({ context }: Route.LoaderArgs) => {
  const { turns, states, today } = await answerOf(context.get(apiContext).presidencies.history.query());
  return {
    turns: turns.map(({ id, stateId, name, status }) => ({ id, stateId, name, status })),
    states: states
      .map(({ id, commonName, regionalGroup }) => ({ id, commonName, regionalGroup }))
      .toSorted((a, b) => a.commonName.localeCompare(b.commonName, "en")),
    now: turns.findLast(({ startsOn }) => startsOn <= today)?.id ?? null,
  };
};

export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname;

export default function HistoryPage({ loaderData: { turns, states, now } }: Route.ComponentProps) {
  const { t } = useLingui();
  const [asked] = useSearchParams();
  const wanted = asked.get("state") ?? "";
  const state = states.find(({ id }) => id === wanted) ?? null;
  const group = groups.find((id) => id === asked.get("group")) ?? null;
  const threads = threadsOf(turns, states);
  const shown = threads.filter(
    (turn) => (!state || turn.stateId === state.id) && (!group || turn.group === group),
  );
  const last = turns.at(-1)?.id;
  const until = last ? yearOf(last) : null;
  const all = turns.length;
  const count = shown.length;
  return (
    <>
      <PageHead
        title={t`Every presidency of the Security Council since 1946`}
        description={t`All ${all} turns of the presidency of the UN Security Council, from 17 January 1946, as one picture and as a table.`}
        path="/history"
      />
      <header className="history-head">
        <p className="kicker">
          <Trans>17 January 1946 to December {until}</Trans>
        </p>
        <h1>
          <Trans>Every turn of the gavel</Trans>
        </h1>
        <p className="standfirst">
          <Trans>
            {all} turns of the presidency, a row a year and a column a month, coloured by the regional group
            of the state that presided.
          </Trans>
        </p>
      </header>
      <div className="history">
        <aside className="history-side">
          <Filter states={states} state={state?.id ?? ""} group={group} />
          {wanted && !state && (
            <Notice>
              <Trans>No state with the id “{wanted}” has presided. Choose one from the list.</Trans>
            </Notice>
          )}
          <GroupLegend group={group} state={state?.id ?? null} />
          <StatusLegend />
        </aside>
        <Cloth turns={threads} shown={new Set(shown.map(({ id }) => id))} now={now} />
      </div>
      <section className="section">
        <h2>{state ? <Trans>The turns of {state.commonName}</Trans> : <Trans>The same as a table</Trans>}</h2>
        {(state || group) && (
          <p className="history-count" role="status">
            <Plural value={count} one={`# turn of ${all}`} other={`# turns of ${all}`} />
          </p>
        )}
        <Decades turns={shown} isOpen={state !== null} />
      </section>
    </>
  );
}
