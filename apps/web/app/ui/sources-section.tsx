import { Trans } from "@lingui/react/macro";
import { SourceList } from "./sources.tsx";

/** The documents behind this page, by the numbers in its text. */
export const SourcesSection = () => (
  <section className="section">
    <h2>
      <Trans>Sources</Trans>
    </h2>
    <SourceList />
  </section>
);
