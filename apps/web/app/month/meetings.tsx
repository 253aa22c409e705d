import type { Event } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { EventMark } from "../ui/event-mark.tsx";
import { FactLink } from "../ui/fact-link.tsx";
import { SourceMark } from "../ui/sources.tsx";

/** The meetings a presidency convened or that marked its month, by day. */
export const Meetings = ({ events }: { events: Event[] }) => {
  if (events.length === 0) return null;
  return (
    <section id="meetings">
      <h2>
        <Trans>Meetings of the month</Trans>
      </h2>
      <ol className="meetings">
        {events.map((event) => (
          <Meeting key={event.id} event={event} />
        ))}
      </ol>
    </section>
  );
};

const Meeting = ({ event }: { event: Event }) => {
  const { weight, topic, format: kind, chair, status, outcome, note, sources } = event;
  return (
    <li id={event.id} className={weight === "other" ? undefined : "is-signature"}>
      <p className="meetings-day">
        <MeetingDay event={event} />
        <EventMark status={status} />
      </p>
      <div>
        {weight === "signature" && (
          <p className="meetings-signature">
            <Trans>Signature event</Trans>
          </p>
        )}
        <p className="meetings-topic">
          {topic}
          <SourceMark ids={sources} />
          <FactLink id={event.id} of={topic} />
        </p>
        {kind !== null && <p className="meetings-kind">{kind}</p>}
      </div>
      <div className="meetings-more">
        {chair !== null && (
          <p>
            <Trans>Chair: {chair}</Trans>
          </p>
        )}
        {outcome !== null && <p>{outcome}</p>}
        {note !== null && <p className="meetings-kind">{note}</p>}
      </div>
    </li>
  );
};

const MeetingDay = ({ event: { startsOn, endsBefore } }: { event: Event }) => {
  const format = useFormat();
  if (startsOn === null)
    return (
      <span className="gap">
        <Trans>No day given</Trans>
      </span>
    );
  return endsBefore === null ? format.dayOfYear(startsOn) : format.days(startsOn, endsBefore);
};
