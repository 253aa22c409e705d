import type { PresidencyView } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { tenseOf } from "../lib/tense.ts";
import type { Term } from "../lib/terms.ts";
import { useOrdinal } from "../ui/ordinal.ts";

type Props = {
  view: Pick<PresidencyView, "presidency" | "turns" | "today">;
  /** The terms the state had begun by then, the one of the turn last. */
  terms: Term[];
};

/** Which presidency of the state the turn is, and in which of its terms, in a sentence. */
export const Standing = ({ view: { presidency, turns, today }, terms }: Props) => {
  const format = useFormat();
  const ordinal = useOrdinal();
  const place = turns.find(({ id }) => id === presidency.id)?.number;
  const term = terms.at(-1);
  if (place === undefined || term === undefined) return null;
  const month = format.month(presidency.id);
  const presidencyOrdinal = ordinal(place);
  const termOrdinal = ordinal(terms.length);
  const isPermanent = term.seats.some(({ seat }) => seat === "permanent");
  return (
    <p className="standing">
      {
        {
          past: (
            <Trans>
              {month} was its {presidencyOrdinal} presidency
            </Trans>
          ),
          present: (
            <Trans>
              {month} is its {presidencyOrdinal} presidency
            </Trans>
          ),
          future: (
            <Trans>
              {month} is to be its {presidencyOrdinal} presidency
            </Trans>
          ),
        }[tenseOf(presidency, today)]
      }
      {isPermanent ? <Trans>, as a permanent member.</Trans> : <Trans>, in its {termOrdinal} term.</Trans>}
    </p>
  );
};
