import { Trans } from "@lingui/react/macro";
import { filledIn } from "../lib/report.ts";
import { useIssuesUrl, useReport } from "../ui/report-mistake.tsx";

/** A report of a mistake, already begun: opened as an issue where an address is set, else as text to copy. */
export const BegunReport = ({ page }: { page: string | null }) => {
  const issuesUrl = useIssuesUrl();
  const report = useReport(page);
  if (issuesUrl !== null)
    return (
      <p className="prose">
        <a href={filledIn(issuesUrl, report)} rel="nofollow noopener">
          <Trans>Open an issue, already filled in</Trans>
        </a>
      </p>
    );
  return (
    <label className="begun-report">
      <Trans>Copy these lines, fill them in and send them to those who keep this record:</Trans>
      <textarea readOnly rows={9} value={`${report.title}\n\n${report.body}`} />
    </label>
  );
};
