import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CsvLink } from "./csv-link.tsx";

/** What a chart shows, as a table to open and a file to take away. */
export const ChartData = ({ csv, label, children }: { csv: string; label: string; children: ReactNode }) => (
  <div className="chart-data">
    <details>
      <summary>
        <Trans>As a table</Trans>
        <span className="heard">: {label}</span>
      </summary>
      {children}
    </details>
    <CsvLink path={csv} label={label} />
  </div>
);
