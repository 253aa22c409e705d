import { Trans } from "@lingui/react/macro";
import { StatusLegend } from "../ui/status-legend.tsx";

/** The rule in three sentences, and how to read its marks. */
export const HowItPasses = () => (
  <aside className="aside">
    <h2>
      <Trans>How it passes</Trans>
    </h2>
    <p className="prose">
      <Trans>
        Each month another member presides, in the English alphabetical order of the names. The presidency
        belongs to the state; whom it sends to the chair is its own choice. On the first of the month, in New
        York, the gavel passes.
      </Trans>
    </p>
    <StatusLegend />
  </aside>
);
