import type { PresidencyView } from "@council/schema";
import { monthFrom, yearOf } from "@council/schema/calendar";
import { useLingui } from "@lingui/react/macro";
import { data, redirect } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import { useFormat } from "../i18n/format.ts";
import { sourcesOf } from "../lib/cited.ts";
import { firstDay } from "../lib/council.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { monthPath } from "../lib/paths.ts";
import { tenseOf } from "../lib/tense.ts";
import { Corrected } from "../ui/corrected.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Pager } from "../ui/pager.tsx";
import { signatureEvents } from "../ui/signature-event.tsx";
import { CitedSources } from "../ui/sources.tsx";
import { SourcesSection } from "../ui/sources-section.tsx";
import { YearRow } from "../ui/year-row.tsx";
import type { Route } from "./+types/page";
import { Ambassadors } from "./ambassadors.tsx";
import { Certainty } from "./certainty.tsx";
import { Chair } from "./chair.tsx";
import { Country } from "./country.tsx";
import { Meetings } from "./meetings.tsx";
import { MonthData } from "./month-data.tsx";
import { MonthHero } from "./month-hero.tsx";
import { OnTheCouncil } from "./on-the-council.tsx";
import { Parts } from "./parts.tsx";
import { Story } from "./story.tsx";
import "./month.css";

export const handle: PageHandle = { parameters: [] };

export const loader = async ({ params, context }: Route.LoaderArgs) => {
  if (!isInRecord(params)) throw data(null, { status: 404 });
  const month = monthFrom(Number(params.year), Number(params.month));
  if (params.month.length === 1) throw redirect(monthPath(month), 301);
  const view = await answerOf(context.get(apiContext).presidencies.byMonth.query({ month }));
  if (view.presidency.id !== month) throw redirect(monthPath(view.presidency.id), 301);
  return view;
};

const isInRecord = ({ year, month }: { year: string; month: string }): boolean =>
  /^[12]\d{3}$/.test(year) && Number(year) >= yearOf(firstDay) && /^(0?[1-9]|1[0-2])$/.test(month);

export default function MonthPage({ loaderData: view }: Route.ComponentProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { presidency, profile, previous, next, events } = view;
  const { id, state } = presidency;
  const month = format.month(id);
  const year = yearOf(id);
  const titles = {
    past: (when: string, who: string) => t`${when}: ${who} presided over the Security Council`,
    present: (when: string, who: string) => t`${when}: ${who} presides over the Security Council`,
    future: (when: string, who: string) => t`${when}: ${who} is due to preside over the Security Council`,
  };
  const order = sourcesOf(
    signatureEvents(events),
    presidency,
    [profile?.sections, profile?.priorities, profile?.programmeOfWork, events],
    [view.presiders, view.ambassadors, view.countryProfile, view.memberships],
    [view.state, view.exceptions, profile?.unknowns],
  );
  const title = titles[tenseOf(presidency, view.today)](month, state.commonName);
  return (
    <CitedSources sources={view.sources} order={order}>
      <PageHead
        title={title}
        description={
          profile?.standfirst ??
          t`What is known of the presidency of ${state.name} in ${month}, with a source for each fact.`
        }
        path={monthPath(id)}
        image={`/og/${id}.png`}
      />
      <MonthData view={view} />
      <MonthHero view={view} />
      <YearRow turns={view.year} shown={id} isOpen label={t`The months of ${year}`} />
      <Parts view={view} />
      {profile ? (
        <>
          <div className="columns">
            <div className="month-stack">
              <Story profile={profile} />
            </div>
            <div className="month-stack">
              <AboutTheState view={view} />
            </div>
          </div>
          <div className="month-stack month-below">
            <WhatHappened view={view} />
          </div>
        </>
      ) : (
        <>
          <div className="month-stack month-below">
            <WhatHappened view={view} />
          </div>
          <div className="month-thirds">
            <AboutTheState view={view} />
          </div>
        </>
      )}
      <Corrected corrections={view.corrections} />
      <SourcesSection page={{ path: monthPath(id), title }} />
      <div className="month-pager">
        <Pager
          label={t`Months`}
          previous={
            previous && {
              to: monthPath(previous.id),
              word: `${format.month(previous.id)}, ${previous.state.commonName}`,
            }
          }
          next={
            next && { to: monthPath(next.id), word: `${format.month(next.id)}, ${next.state.commonName}` }
          }
        />
      </div>
    </CitedSources>
  );
}

const WhatHappened = ({ view: { events, presiders, presidency, ambassadors } }: { view: PresidencyView }) => (
  <>
    <Meetings events={events} />
    <Chair presiders={presiders} status={presidency.status} />
    <Ambassadors ambassadors={ambassadors} />
  </>
);

const AboutTheState = ({ view }: { view: PresidencyView }) => (
  <>
    <Country view={view} />
    <OnTheCouncil view={view} />
    <Certainty view={view} />
  </>
);
