import { Trans } from "@lingui/react/macro";
import { Cite } from "./cite.tsx";
import { ReportMistake } from "./report-mistake.tsx";
import { SourceList } from "./sources.tsx";

/** The documents behind this page, by the numbers in its text, how to cite it and where to report what is wrong. */
export const SourcesSection = ({ page }: { page?: { path: string; title: string } }) => (
  <section className="section" id="sources">
    <h2>
      <Trans>Sources</Trans>
    </h2>
    <SourceList />
    {page !== undefined && (
      <>
        <Cite {...page} />
        <ReportMistake page={page.path} />
      </>
    )}
  </section>
);
