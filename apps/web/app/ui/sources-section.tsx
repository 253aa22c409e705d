import { Trans } from "@lingui/react/macro";
import { ReportMistake } from "./report-mistake.tsx";
import { SourceList } from "./sources.tsx";

/** The documents behind this page, by the numbers in its text, and where to report what is wrong on `page`. */
export const SourcesSection = ({ page }: { page?: string }) => (
  <section className="section" id="sources">
    <h2>
      <Trans>Sources</Trans>
    </h2>
    <SourceList />
    {page !== undefined && <ReportMistake page={page} />}
  </section>
);
