import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath, statePath } from "../lib/paths.ts";
import { StatusMark } from "../ui/status-mark.tsx";
import { byDecade, type Thread } from "./threads.ts";

/** The turns as tables, one to a decade. */
export const Decades = ({ turns, isOpen }: { turns: Thread[]; isOpen: boolean }) => (
  <div className="decades">
    {byDecade(turns).map(([decade, rows]) => (
      <details key={decade} open={isOpen}>
        <summary>
          <Trans>
            {decade}–{String(decade + 9).slice(2)}
          </Trans>
          <span>
            <Trans>{rows.length} turns</Trans>
          </span>
        </summary>
        <DecadeTable turns={rows} />
      </details>
    ))}
  </div>
);

const DecadeTable = ({ turns }: { turns: Thread[] }) => {
  const format = useFormat();
  return (
    <table className="turns">
      <thead className="heard">
        <tr>
          <th scope="col">
            <Trans>Month</Trans>
          </th>
          <th scope="col">
            <Trans>State, under its name of the time</Trans>
          </th>
          <th scope="col">
            <Trans>How sure</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {turns.map(({ id, stateId, name, status }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={monthPath(id)}>{format.month(id)}</Link>
            </th>
            <td>
              <Link to={statePath(stateId)}>{name}</Link>
            </td>
            <td>
              <StatusMark status={status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
