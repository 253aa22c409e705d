import { useLingui } from "@lingui/react/macro";
import { redirect } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import { sourcesOf } from "../lib/cited.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { statePath } from "../lib/paths.ts";
import { termsOf } from "../lib/terms.ts";
import { Corrected } from "../ui/corrected.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { CitedSources } from "../ui/sources.tsx";
import { SourcesSection } from "../ui/sources-section.tsx";
import type { Route } from "./+types/page";
import { Century } from "./century.tsx";
import { geometryOf } from "./figure-geometry.server.ts";
import { Figures } from "./figures.tsx";
import { Identity } from "./identity.tsx";
import { LanguageNames } from "./language-names.tsx";
import { NamesThroughTime } from "./names-through-time.tsx";
import { People } from "./people.tsx";
import { Record } from "./record.tsx";
import { StateData } from "./state-data.tsx";
import { StateOpening } from "./state-opening.tsx";
import { TermTable } from "./term-table.tsx";
import { TurnTable } from "./turn-table.tsx";
import "./state.css";
import "./figures.css";

export const handle: PageHandle = { parameters: [] };

export const loader = async ({ params, context }: Route.LoaderArgs) => {
  const api = context.get(apiContext);
  const [view, figures, { today }] = await Promise.all([
    answerOf(api.states.get.query({ id: params.slug })),
    answerOf(api.states.figures.query({ id: params.slug })),
    answerOf(api.today.get.query()),
  ]);
  if (view.state.id !== params.slug) throw redirect(statePath(view.state.id), 301);
  return {
    view,
    today,
    charts: figures.series.map((series) => ({ series, geometry: geometryOf(series) })),
    sources: { ...view.sources, ...figures.sources },
  };
};

export default function StatePage({ loaderData: { view, today, charts, sources } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { state, memberships, turns, people } = view;
  const { id, commonName } = state;
  const terms = termsOf(memberships);
  const namesNow = [commonName, state.names.at(-1)?.name ?? commonName];
  return (
    <CitedSources sources={sources} order={sourcesOf(memberships, turns, charts, state.names, state)}>
      <PageHead
        title={t`${commonName} on the Security Council`}
        description={t`The terms of ${commonName} on the UN Security Council, every month it presided and who sat in the chair, with a source for each fact.`}
        path={statePath(id)}
        image={`/og/states/${id}.png`}
      />
      <StateData state={state} />
      {turns.length > 0 && (
        <link
          rel="alternate"
          type="text/calendar"
          href={`/feeds/presidencies/${id}.ics`}
          title={t`The turns of ${commonName}`}
        />
      )}
      <StateOpening view={view} terms={terms} today={today} />
      {terms.length > 0 && <Record terms={terms} turns={turns} today={today} />}
      {terms.length > 0 && <Century id={id} name={commonName} terms={terms} turns={turns} today={today} />}
      <div className="columns">
        <div className="state-main">
          {terms.length > 0 && <TermTable terms={terms} turns={turns} namesNow={namesNow} />}
          {turns.length > 0 && <TurnTable turns={turns} namesNow={namesNow} />}
          {people.length > 0 && <People people={people} name={commonName} />}
          {terms.length === 0 && <LanguageNames state={state} />}
        </div>
        <div className="state-side">
          <Identity view={view} />
          <NamesThroughTime state={state} />
          {terms.length > 0 && <LanguageNames state={state} />}
        </div>
      </div>
      <Figures id={id} name={commonName} charts={charts} />
      <Corrected corrections={view.corrections} />
      <SourcesSection page={{ path: statePath(id), title: t`${commonName} on the Security Council` }} />
    </CitedSources>
  );
}
