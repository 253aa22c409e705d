import type { Event } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { EventMark } from "./event-mark.tsx";
import { Gap } from "./facts.tsx";
import { SourceMark } from "./sources.tsx";

/** The two meetings at most that a presidency chose to be known by; those only reported to be so where none is named. */
export const signatureEvents = (events: Event[]): Event[] => {
  const named = events.filter(({ weight }) => weight === "signature");
  const shown = named.length > 0 ? named : events.filter(({ weight }) => weight === "likely");
  return shown.slice(0, 2);
};

/** A presidency's signature events in a line each, or the gap. */
export const SignatureEvents = ({ events }: { events: Event[] }) => {
  const shown = signatureEvents(events);
  if (shown.length === 0)
    return (
      <Gap>
        <Trans>No source yet for a signature event.</Trans>
      </Gap>
    );
  return (
    <ul className="lines">
      {shown.map((event) => (
        <li key={event.id}>
          <SignatureEvent event={event} />
        </li>
      ))}
    </ul>
  );
};

const SignatureEvent = ({
  event: { startsOn, endsBefore, topic, chair, status, sources },
}: {
  event: Event;
}) => {
  const format = useFormat();
  return (
    <>
      {topic}
      <SourceMark ids={sources} />
      <span className="event-line">
        <EventMark status={status} />
        {startsOn !== null && (
          <span>{endsBefore ? format.days(startsOn, endsBefore) : format.dayOfYear(startsOn)}</span>
        )}
        {chair !== null && (
          <span>
            <Trans>Chair: {chair}</Trans>
          </span>
        )}
      </span>
    </>
  );
};
