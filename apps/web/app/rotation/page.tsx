import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import { sourcesOf } from "../lib/cited.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { OnThisPage } from "../ui/on-this-page.tsx";
import { Opening } from "../ui/opening.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { CitedSources } from "../ui/sources.tsx";
import { SourcesSection } from "../ui/sources-section.tsx";
import type { Route } from "./+types/page";
import { explained, inNumbers, nextTurns, publishedRota, supposed } from "./answers.ts";
import { InNumbers } from "./in-numbers.tsx";
import { NextTurn } from "./next-turn.tsx";
import { PublishedRota } from "./published-rota.tsx";
import { addressOf, isTidy, questionFrom } from "./question.ts";
import { WhatIf } from "./what-if.tsx";
import { WhyThisMonth } from "./why-this-month.tsx";
import "./rotation.css";

export const handle: PageHandle = { parameters: ["month", "state", /^\d{4}$/] };

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const query = new URL(request.url).searchParams;
  const { question, problems: unreadable } = questionFrom(query);
  if (unreadable.length === 0 && !isTidy(query, question)) throw redirect(addressOf(question));
  const api = context.get(apiContext);
  const [{ today }, states] = await Promise.all([
    answerOf(api.today.get.query()),
    answerOf(api.states.list.query()),
  ]);
  const [why, next, rota, whatIf, numbers] = await Promise.all([
    explained(api, question.month, today),
    nextTurns(api, question.state),
    publishedRota(api, today),
    supposed(api, question.scenario, { states, unreadable }),
    inNumbers(api),
  ]);
  const state = next.answer?.state.id ?? question.state;
  if (state !== question.state) throw redirect(addressOf({ ...question, state }));
  const hasProblems = why.problems.length + next.problems.length + whatIf.refusals.length > 0;
  const named = states.map(({ id, commonName, flag, code, endedOn }) => ({
    ...{ id, commonName, flag, code, endedOn },
  }));
  const answer = { question, states: named, why, next, rota, whatIf, numbers };
  return data(answer, { status: hasProblems ? 400 : 200 });
};

export default function RotationPage({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui();
  const { question, states, why, next, rota, whatIf, numbers } = loaderData;
  const byId = new Map(states.map((state) => [state.id, state]));
  const members = states
    .filter(({ endedOn }) => endedOn === null)
    .toSorted((a, b) => a.commonName.localeCompare(b.commonName, "en"));
  return (
    <CitedSources sources={why.explanation.sources} order={sourcesOf(why.explanation.steps)}>
      <PageHead
        title={t`The rotation of the Security Council presidency`}
        description={t`Why a state presides over the UN Security Council in a month, when it is a state’s turn next, and who would preside after elections still to come.`}
        path="/rotation"
      />
      <Opening kicker={<Trans>The rotation</Trans>} title={<Trans>Whose turn, and why</Trans>}>
        <p className="standfirst">
          <Trans>
            Each month the next member presides, in the English alphabetical order of the names that hold on
            its first day. At the end of the list the order starts again. When members come and go, it goes on
            from where it stood.
          </Trans>
        </p>
        <p className="aside-note">
          <Trans>Rule 18 of the provisional rules of procedure of the Security Council, S/96/Rev.7.</Trans>
        </p>
      </Opening>
      <OnThisPage
        parts={[
          { id: "why", word: <Trans>Why this month</Trans> },
          { id: "next", word: <Trans>When next</Trans> },
          { id: "rota", word: <Trans>The rota</Trans> },
          { id: "what-if", word: <Trans>What if</Trans> },
          { id: "numbers", word: <Trans>In numbers</Trans> },
        ]}
      />
      <WhyThisMonth {...why} question={question} />
      <NextTurn {...next} states={members} question={question} />
      <PublishedRota rota={rota} />
      <WhatIf answer={whatIf} states={byId} question={question} />
      <InNumbers numbers={numbers} />
      {Object.keys(why.explanation.sources).length > 0 && <SourcesSection />}
    </CitedSources>
  );
}
