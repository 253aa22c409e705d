import type { PresidencyView } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";
import { Fact, Facts } from "../ui/facts.tsx";
import { Hero } from "../ui/hero.tsx";
import { Horseshoe, HorseshoeText } from "../ui/horseshoe.tsx";
import { HowSure } from "../ui/how-sure.tsx";
import { InTheChair } from "../ui/in-the-chair.tsx";
import { SignatureEvents } from "../ui/signature-event.tsx";
import { TurnDays } from "../ui/turn-days.tsx";

/** Whose month it was, with what is known at a glance and the table of that day. */
export const MonthHero = ({
  view: { presidency, profile, events, previous, next, table },
}: {
  view: PresidencyView;
}) => {
  const format = useFormat();
  return (
    <Hero
      kicker={<Trans>President in {format.month(presidency.id)}</Trans>}
      state={presidency.state}
      line={profile?.standfirst}
      table={
        <Horseshoe seats={table}>
          <HorseshoeText y={142} className="inside-name">
            {format.monthName(presidency.id)}
          </HorseshoeText>
          <HorseshoeText y={176} className="inside">
            {presidency.id.slice(0, 4)}
          </HorseshoeText>
        </Horseshoe>
      }
    >
      <Facts>
        <TurnDays turn={presidency} />
        <Fact term={<Trans>In the chair</Trans>}>
          <InTheChair presidency={presidency} />
        </Fact>
        <Fact term={<Trans>Signature event</Trans>}>
          <SignatureEvents events={events} />
        </Fact>
        {previous && (
          <Fact term={<Trans>Before</Trans>}>
            <Link to={monthPath(previous.id)} prefetch="intent" viewTransition>
              {previous.state.commonName}
            </Link>
          </Fact>
        )}
        {next && (
          <Fact term={<Trans>Next</Trans>}>
            <Trans>
              <Link to={monthPath(next.id)} prefetch="intent" viewTransition>
                {next.state.commonName}
              </Link>
              , from {format.dayOfYear(next.startsOn)}
            </Trans>
          </Fact>
        )}
      </Facts>
      <p className="hero-status">
        <HowSure presidency={presidency} />
      </p>
    </Hero>
  );
};
