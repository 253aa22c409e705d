import type { Day, Membership } from "@council/schema";
import { addDays, holdsOn } from "@council/schema/calendar";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import type { Term } from "../lib/terms.ts";
import { TermYears } from "../ui/term-years.tsx";

/** How a state stands to the Council on a day, in a sentence. */
export const Standing = ({ terms, today }: { terms: Term[]; today: Day }) => {
  const format = useFormat();
  const seats = terms.flatMap((term) => term.seats);
  const seat = seats.find((held) => holdsOn(held, today));
  if (seat) return <Sitting seat={seat} />;
  const coming = seats.find(({ startsOn }) => startsOn > today);
  if (coming) return <Trans>Elected to the Council from {format.day(coming.startsOn)}.</Trans>;
  const last = terms.at(-1);
  if (!last) return <Trans>Has never sat on the Security Council and is not elected to it.</Trans>;
  return (
    <Trans>
      Not on the Council now. It last sat in <TermYears term={last} />.
    </Trans>
  );
};

const Sitting = ({ seat: { seat, endsBefore } }: { seat: Membership }) => {
  const format = useFormat();
  if (seat === "permanent") return <Trans>A permanent member of the Council.</Trans>;
  if (endsBefore === null) return <Trans>On the Council now.</Trans>;
  return <Trans>On the Council until {format.day(addDays(endsBefore, -1))}.</Trans>;
};
