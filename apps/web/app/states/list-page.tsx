import { Trans, useLingui } from "@lingui/react/macro";
import { type ShouldRevalidateFunction, useSearchParams } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { Opening } from "../ui/opening.tsx";
import { PageHead } from "../ui/page-head.tsx";
import type { Route } from "./+types/list-page";
import { KindFilter } from "./kind-filter.tsx";
import { NeverSat } from "./never-sat.tsx";
import { inOrder } from "./order.ts";
import { isOfKind, selectionFrom } from "./selection.ts";
import { SittingMembers } from "./sitting-members.tsx";
import { StateTable } from "./state-table.tsx";
import "./list.css";

export const handle: PageHandle = { parameters: ["group", "sort"] };

export const loader = async ({ context }: Route.LoaderArgs) => {
  const api = context.get(apiContext);
  const [states, { today }] = await Promise.all([
    answerOf(api.states.list.query()),
    answerOf(api.today.get.query()),
  ]);
  const { memberships } = await answerOf(api.memberships.list.query({ on: today }));
  return {
    today,
    states: states.map(({ iso2: _iso2, iso3: _iso3, ...state }) => state),
    ends: Object.fromEntries(memberships.map(({ stateId, endsBefore }) => [stateId, endsBefore])),
  };
};

export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname;

export default function StatesPage({ loaderData: { today, states, ends } }: Route.ComponentProps) {
  const { t } = useLingui();
  const [query] = useSearchParams();
  const selection = selectionFrom(query);
  const { kind, order } = selection;
  const sat = states.filter(({ terms }) => terms > 0);
  const never = states.filter(({ terms }) => terms === 0);
  const asked = (all: typeof states) => all.filter((state) => isOfKind(state, kind));
  return (
    <>
      <PageHead
        title={t`States on the Security Council since 1946`}
        description={t`The ${sat.length} states that have sat on the UN Security Council, how often each presided, and the ${never.length} members that never sat.`}
        path="/states"
      />
      <Opening kicker={<Trans>Members, past and present</Trans>} title={<Trans>States of the Council</Trans>}>
        <p className="standfirst">
          <Trans>
            {sat.length} states have sat on the Council or are elected to it. {never.length} members of the
            United Nations never have.
          </Trans>
        </p>
      </Opening>
      <SittingMembers
        states={inOrder(states, "name").filter(({ isSitting }) => isSitting)}
        ends={ends}
        today={today}
      />
      <section className="section" id="all">
        <h2>
          <Trans>Every state that has sat</Trans>
        </h2>
        <KindFilter states={sat} selection={selection} />
        <StateTable states={inOrder(asked(sat), order)} selection={selection} />
      </section>
      <NeverSat states={inOrder(asked(never), "name")} />
    </>
  );
}
