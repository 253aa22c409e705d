import { addDays, addMonths, daysBetween } from "@council/schema/calendar";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import { useFormat } from "../i18n/format.ts";
import { sourcesOf } from "../lib/cited.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { monthPath } from "../lib/paths.ts";
import { Fact, Facts } from "../ui/facts.tsx";
import { Hero } from "../ui/hero.tsx";
import { Horseshoe, HorseshoeText } from "../ui/horseshoe.tsx";
import { HowSure } from "../ui/how-sure.tsx";
import { InTheChair, InTheChairTerm } from "../ui/in-the-chair.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { SignatureEvents, signatureEvents } from "../ui/signature-event.tsx";
import { CitedSources } from "../ui/sources.tsx";
import { SourcesSection } from "../ui/sources-section.tsx";
import { YearRow } from "../ui/year-row.tsx";
import type { Route } from "./+types/page";
import { ComingTurns } from "./coming-turns.tsx";
import { HowItPasses } from "./how-it-passes.tsx";
import "./home.css";

const monthsAhead = 6;

export const handle: PageHandle = { parameters: [] };

export const loader = async ({ context }: Route.LoaderArgs) => {
  const api = context.get(apiContext);
  const current = await answerOf(api.presidencies.current.query());
  const from = addMonths(current.presidency.id, 1);
  const coming = await answerOf(api.presidencies.list.query({ from, months: monthsAhead }));
  return { current, coming: coming.presidencies };
};

export default function HomePage({ loaderData: { current, coming } }: Route.ComponentProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { today, presidency, events, next } = current;
  const { id, state, endsBefore } = presidency;
  const lastDay = addDays(endsBefore, -1);
  const left = daysBetween(today, lastDay);
  const year = id.slice(0, 4);
  return (
    <CitedSources sources={current.sources} order={sourcesOf(signatureEvents(events), presidency)}>
      <PageHead
        title={t`${state.commonName} presides over the Security Council in ${format.month(id)}`}
        description={t`Who presides over the UN Security Council now, until when, and who is next.`}
        path="/"
        image={`/og/${id}.png`}
      />
      <Hero
        kicker={<Trans>{format.month(id)} · presiding now</Trans>}
        state={state}
        table={
          <Horseshoe seats={current.table} next={next}>
            <HorseshoeText y={150} className="inside-figure">
              {left === 0 ? <Trans>Last</Trans> : left}
            </HorseshoeText>
            <HorseshoeText y={184} className="inside">
              <Plural value={left} _0="day" one="day left" other="days left" />
            </HorseshoeText>
          </Horseshoe>
        }
      >
        <Facts>
          <Fact term={<Trans>Until</Trans>}>
            {format.dayOfYear(lastDay)},{" "}
            <Plural value={left} _0="the last day" one="# day left" other="# days left" />
          </Fact>
          <Fact term={<InTheChairTerm presidency={presidency} />}>
            <InTheChair presidency={presidency} />
          </Fact>
          <Fact term={<Trans>Signature event</Trans>}>
            <SignatureEvents events={events} />
          </Fact>
          {next && (
            <Fact term={<Trans>Next</Trans>}>
              <Trans>
                <Link to={monthPath(next.id)}>{next.state.commonName}</Link>, from{" "}
                {format.dayOfYear(next.startsOn)}
              </Trans>
            </Fact>
          )}
        </Facts>
        <p className="hero-status">
          <HowSure presidency={presidency} />
        </p>
        <p className="hero-more">
          <Link to={monthPath(id)} prefetch="intent">
            <Trans>All about {format.month(id)}</Trans>
          </Link>
        </p>
      </Hero>
      <section className="section home-rotation">
        <h2>
          <Trans>The rotation in {year}</Trans>
        </h2>
        <YearRow turns={current.year} shown={id} label={t`The months of ${year}`} />
      </section>
      <div className="columns">
        <ComingTurns turns={coming} />
        <HowItPasses />
      </div>
      <SourcesSection />
    </CitedSources>
  );
}
