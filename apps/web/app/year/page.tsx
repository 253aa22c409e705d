import { monthFrom, yearOf } from "@council/schema/calendar";
import { Trans, useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import { firstDay } from "../lib/council.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { yearPath } from "../lib/paths.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Pager } from "../ui/pager.tsx";
import { StatusLegend } from "../ui/status-legend.tsx";
import type { Route } from "./+types/page";
import { Ledger } from "./ledger.tsx";
import "./year.css";

export const handle: PageHandle = { parameters: [] };

export const loader = async ({ params, context }: Route.LoaderArgs) => {
  const year = Number(params.year);
  if (!/^[12]\d{3}$/.test(params.year) || year < yearOf(firstDay)) throw data(null, { status: 404 });
  const api = context.get(apiContext);
  const answer = await answerOf(api.presidencies.list.query({ from: monthFrom(year, 1), months: 13 }));
  const turns = answer.presidencies.filter(({ id }) => yearOf(id) === year);
  if (turns.length === 0) throw data(null, { status: 404 });
  return { year, turns, today: answer.today, isFollowed: answer.presidencies.length > turns.length };
};

export default function YearPage({ loaderData: { year, turns, today, isFollowed } }: Route.ComponentProps) {
  const { t } = useLingui();
  const first = turns[0]?.state.commonName ?? "";
  const last = turns.at(-1)?.state.commonName ?? "";
  return (
    <>
      <PageHead
        title={t`Presidencies of the Security Council in ${year}`}
        description={t`Who presided over the UN Security Council in each month of ${year}, from ${first} to ${last}.`}
        path={yearPath(year)}
        image={`/og/${year}.png`}
      />
      <header className="year-head">
        <p className="kicker">
          <Trans>Presidents of the Security Council</Trans>
        </p>
        <h1>{year}</h1>
        <Pager
          label={t`Years`}
          previous={year > yearOf(firstDay) ? { to: yearPath(year - 1), word: String(year - 1) } : null}
          next={isFollowed ? { to: yearPath(year + 1), word: String(year + 1) } : null}
        />
      </header>
      <Ledger turns={turns} today={today} />
      <section className="section year-legend">
        <h2>
          <Trans>How sure each month is</Trans>
        </h2>
        <StatusLegend />
      </section>
    </>
  );
}
