import type { ScenarioView, Slug } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { statePath } from "../lib/paths.ts";
import { HypotheticalMark } from "./hypothetical-mark.tsx";
import type { Named } from "./what-if.tsx";

type Props = { byState: ScenarioView["byState"]; states: ReadonlyMap<Slug, Named> };

/** The months that each state would have. */
export const SupposedStates = ({ byState, states }: Props) => {
  const format = useFormat();
  const named = byState
    .map((line) => ({ ...line, commonName: states.get(line.stateId)?.commonName ?? line.name }))
    .toSorted((a, b) => a.commonName.localeCompare(b.commonName, "en"));
  return (
    <table className="table supposed">
      <caption>
        <Trans>State by state</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>State</Trans>
          </th>
          <th scope="col">
            <Trans>Its months</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ stateId, commonName, months }) => (
          <tr key={stateId}>
            <th scope="row">
              <Link to={statePath(stateId)}>{commonName}</Link>
              <HypotheticalMark />
            </th>
            <td>{format.list(months.map(format.monthBrief))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
