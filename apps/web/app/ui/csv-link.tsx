import { Trans } from "@lingui/react/macro";

/** Leads to the file of what a chart or table shows; `label` says what that is. */
export const CsvLink = ({ path, label }: { path: string; label: string }) => (
  <a className="csv-link" href={path} download>
    <Trans>CSV of {label}</Trans>
  </a>
);
