import type { ScenarioView, Slug } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { statePath } from "../lib/paths.ts";
import { Flag } from "../ui/flag.tsx";
import { HypotheticalMark } from "./hypothetical-mark.tsx";
import type { Named } from "./what-if.tsx";

type States = ReadonlyMap<Slug, Named>;
type Line = ScenarioView["months"][number];

/** Every month of a scenario beside what is published. */
export const SupposedMonths = ({ months, states }: { months: Line[]; states: States }) => (
  <table className="table supposed supposed-months">
    <caption>
      <Trans>Month by month</Trans>
    </caption>
    <thead>
      <tr>
        <th scope="col">
          <Trans>Month</Trans>
        </th>
        <th scope="col">
          <Trans>Would preside</Trans>
        </th>
        <th scope="col">
          <Trans>Published rota</Trans>
        </th>
      </tr>
    </thead>
    <tbody>
      {months.map((line) => (
        <Row key={line.month} line={line} states={states} />
      ))}
    </tbody>
  </table>
);

const Row = ({ line: { month, supposed, published, change }, states }: { line: Line; states: States }) => {
  const format = useFormat();
  const state = supposed.kind === "turn" ? states.get(supposed.stateId) : undefined;
  return (
    <tr className={change === "changed" || change === "lost" ? "is-changed" : undefined}>
      <th scope="row">
        {format.month(month)}
        <HypotheticalMark />
      </th>
      <td>
        {state ? (
          <span className="supposed-state">
            <Flag of={state} width={30} />
            <Link to={statePath(state.id)}>{state.commonName}</Link>
          </span>
        ) : (
          <span className="gap">
            <Trans>not certain</Trans>
          </span>
        )}
      </td>
      <td>
        <Against published={published} change={change} states={states} />
      </td>
    </tr>
  );
};

type AgainstProps = Pick<Line, "published" | "change"> & { states: States };

const Against = ({ published, change, states }: AgainstProps) => {
  if (published.kind === "unknown")
    return (
      <span className="gap">
        <Trans>not known yet</Trans>
      </span>
    );
  const name = states.get(published.stateId)?.commonName ?? published.name;
  if (change === "same")
    return (
      <span className="gap">
        <Trans>the same</Trans>
      </span>
    );
  return <Trans>instead of {name}</Trans>;
};
