import type { Correction } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { correctedParts } from "./corrected-part.ts";

/** What was put right on this page after it had been published; nothing where nothing was. */
export const Corrected = ({ corrections }: { corrections: Correction[] }) =>
  corrections.length > 0 && (
    <section className="section" id="corrected">
      <h2>
        <Trans>Corrected</Trans>
      </h2>
      <ul className="prose">
        {corrections.map((correction, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may be of one day.
          <li key={at}>
            <CorrectionLine correction={correction} />
          </li>
        ))}
      </ul>
    </section>
  );

const CorrectionLine = ({ correction: { on, reason, parts } }: { correction: Correction }) => {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(on);
  const what = format.list(parts.map((part) => t(correctedParts[part])));
  return reason === null ? (
    <Trans>
      Corrected on {day} ({what}).
    </Trans>
  ) : (
    <Trans>
      Corrected on {day} ({what}): {reason}
    </Trans>
  );
};
