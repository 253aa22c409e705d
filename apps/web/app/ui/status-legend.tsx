import type { Status } from "@council/schema";
import { useLingui } from "@lingui/react/macro";
import { StatusMark, statusMeanings } from "./status-mark.tsx";

const statuses = Object.keys(statusMeanings) as Status[];

/** What the marks of certainty mean. */
export const StatusLegend = () => {
  const { t } = useLingui();
  return (
    <dl className="legend">
      {statuses.map((status) => (
        <div key={status}>
          <dt>
            <StatusMark status={status} />
          </dt>
          <dd>{t(statusMeanings[status])}</dd>
        </div>
      ))}
    </dl>
  );
};
