import { yearOf } from "@council/schema/calendar";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ShouldRevalidateFunction, useSearchParams } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { CsvLink } from "../ui/csv-link.tsx";
import { Notice } from "../ui/notice.tsx";
import { Opening } from "../ui/opening.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import type { Route } from "./+types/page";
import { choiceOf, chosen } from "./choice.ts";
import { Cloth } from "./cloth.tsx";
import { Filter } from "./filter.tsx";
import { GroupLegend } from "./group-legend.tsx";
import { Listed } from "./listed.tsx";
import { threadsOf } from "./threads.ts";
import { WeaveLegend } from "./weave-legend.tsx";
import "./history.css";

export const handle: PageHandle = { parameters: ["decade", "state", "group"] };

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
  const choice = choiceOf(asked);
  const state = states.find(({ id }) => id === choice.state) ?? null;
  const known = { ...choice, state: state?.id ?? null };
  const threads = threadsOf(turns, states);
  const shown = chosen(threads, known);
  const last = turns.at(-1)?.id;
  const until = last ? yearOf(last) : null;
  const all = turns.length;
  return (
    <>
      <PageHead
        title={t`Every presidency of the Security Council since 1946`}
        description={t`All ${all} turns of the presidency of the UN Security Council, from 17 January 1946, as one picture and as a table.`}
        path="/history"
      />
      <Opening
        kicker={<Trans>17 January 1946 to December {until}</Trans>}
        title={<Trans>Every turn of the gavel</Trans>}
      >
        <p className="standfirst">
          <Trans>
            {all} turns of the presidency, a row a year and a column a month, coloured by the regional group
            of the state that presided.
          </Trans>
        </p>
      </Opening>
      <div className="history">
        <aside className="history-side">
          <Filter states={states} choice={known} />
          {choice.state && !state && (
            <Notice>
              <Trans>
                No state with the id “<Verbatim text={choice.state} />” has presided. Choose one from the
                list.
              </Trans>
            </Notice>
          )}
          <GroupLegend choice={known} />
          <WeaveLegend shown={new Set(turns.map(({ status }) => status))} />
        </aside>
        <Cloth turns={threads} shown={new Set(shown.map(({ id }) => id))} now={now} />
      </div>
      <section className="section" id="table">
        <h2>{state ? <Trans>The turns of {state.commonName}</Trans> : <Trans>The same as a table</Trans>}</h2>
        {(state || known.group) && (
          <p className="history-count" role="status">
            <Plural value={shown.length} one={`# turn of ${all}`} other={`# turns of ${all}`} />
          </p>
        )}
        <CsvLink path="/history.csv" label={t`all ${all} turns`} />
        <Listed turns={shown} choice={known} now={now} />
      </section>
    </>
  );
}
