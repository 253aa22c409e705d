import type { Corrections } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useRouteLoaderData } from "react-router";
import { filledIn, idOfPage, type Report, reportPath } from "../lib/report.ts";

/** Where reports of mistakes open, with `{title}` and `{body}` to fill in; null where none is known. */
export const useIssuesUrl = (): string | null => useRouteLoaderData<Corrections>("root")?.issuesUrl ?? null;

/** What a reader is asked to tell about a mistake, with the page and its id filled in where it has one. */
export const useReport = (page: string | null): Report => {
  const { t } = useLingui();
  const id = page && idOfPage(page);
  const asked = [
    t`What is wrong:`,
    t`What is right:`,
    t`Where it can be read (title, publisher, date, address):`,
  ];
  return {
    title: id ? t`Correction: ${id}` : t`Correction`,
    body: [id ? t`Page: ${page} (id ${id})` : t`Page:`, ...asked].join("\n\n"),
  };
};

/** Leads from the page of a fact to a report about it, already begun. */
export const ReportMistake = ({ page }: { page: string }) => {
  const issuesUrl = useIssuesUrl();
  const report = useReport(page);
  return (
    <p className="aside-note report">
      {issuesUrl === null ? (
        <Link to={reportPath(page)}>
          <Trans>Report a mistake on this page</Trans>
        </Link>
      ) : (
        <a href={filledIn(issuesUrl, report)} rel="nofollow noopener">
          <Trans>Report a mistake on this page</Trans>
        </a>
      )}
    </p>
  );
};
