import type { ComparedPresidency, Event } from "@council/schema";
import { Plural, Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { EventMark } from "../ui/event-mark.tsx";
import { Gap } from "../ui/facts.tsx";
import { SourceMark } from "../ui/sources.tsx";

/** The meetings of the month, each held, planned or cancelled, after their number. */
export const Meetings = ({ one: { events } }: { one: ComparedPresidency }) => {
  if (events.length === 0)
    return (
      <Gap>
        <Trans>No meeting is recorded.</Trans>
      </Gap>
    );
  return (
    <>
      <Count events={events} />
      <ul className="compare-list">
        {events.map((event) => (
          <Meeting key={event.id} event={event} />
        ))}
      </ul>
    </>
  );
};

const Count = ({ events }: { events: Event[] }) => {
  const countOf = (status: Event["status"]) => events.filter((event) => event.status === status).length;
  const [held, planned, cancelled] = [countOf("held"), countOf("announced"), countOf("cancelled")];
  return (
    <p className="compare-count">
      <Plural value={held} one="# held" other="# held" />
      {planned > 0 && (
        <>
          , <Plural value={planned} one="# planned" other="# planned" />
        </>
      )}
      {cancelled > 0 && (
        <>
          , <Plural value={cancelled} one="# cancelled" other="# cancelled" />
        </>
      )}
    </p>
  );
};

const Meeting = ({
  event: { startsOn, endsBefore, weight, topic, chair, status, sources },
}: {
  event: Event;
}) => {
  const format = useFormat();
  return (
    <li className={weight === "signature" ? "is-signature" : undefined}>
      {topic}
      <SourceMark ids={sources} />
      <span className="event-line">
        <EventMark status={status} />
        {startsOn !== null && (
          <span>{endsBefore ? format.days(startsOn, endsBefore) : format.dayOfYear(startsOn)}</span>
        )}
        {weight === "signature" && (
          <span>
            <Trans>Signature event</Trans>
          </span>
        )}
        {chair !== null && (
          <span>
            <Trans>Chair: {chair}</Trans>
          </span>
        )}
      </span>
    </li>
  );
};
