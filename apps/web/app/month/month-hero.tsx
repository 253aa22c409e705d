import type { Membership, Presidency, PresidencyView } from "@council/schema";
import { holdsOn } from "@council/schema/calendar";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";
import { Fact, Facts } from "../ui/facts.tsx";
import { Hero } from "../ui/hero.tsx";
import { Horseshoe, HorseshoeText } from "../ui/horseshoe.tsx";
import { HowSure } from "../ui/how-sure.tsx";
import { InTheChair, InTheChairTerm } from "../ui/in-the-chair.tsx";
import { SignatureEvents } from "../ui/signature-event.tsx";
import { TurnDays } from "../ui/turn-days.tsx";

// A permanent seat with an end, or one that ends in mid-turn, was held under another government or name, and its note says so.
const isOfItsTime = (
  { seat, startsOn, endsBefore }: Membership,
  turn: Pick<Presidency, "startsOn" | "endsBefore">,
): boolean =>
  endsBefore !== null &&
  holdsOn({ startsOn, endsBefore }, turn.startsOn) &&
  (seat === "permanent" || endsBefore < turn.endsBefore);

/** Whose month it was, with what is known at a glance and the table of that day. */
export const MonthHero = ({
  view: { presidency, profile, events, previous, next, table, memberships },
}: {
  view: PresidencyView;
}) => {
  const format = useFormat();
  return (
    <Hero
      kicker={<Trans>President in {format.month(presidency.id)}</Trans>}
      state={presidency.state}
      remark={memberships.find((seat) => isOfItsTime(seat, presidency))?.note}
      line={profile?.standfirst}
      table={
        <Horseshoe seats={table} next={next}>
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
        <Fact term={<InTheChairTerm presidency={presidency} />}>
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
