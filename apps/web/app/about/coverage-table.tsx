import type { Coverage } from "@council/schema";
import { Trans } from "@lingui/react/macro";

const sum = (decades: Coverage[], of: keyof Coverage): number =>
  decades.reduce((total, row) => total + row[of], 0);

const counts = [
  "turns",
  "twoSources",
  "oneSource",
  "announced",
  "derived",
  "withPresider",
  "withProfile",
] as const;

/** The turns of each decade: how many are known by what, name a president, and have a profile. */
export const CoverageTable = ({ decades }: { decades: Coverage[] }) => (
  <table className="table coverage-table">
    <thead>
      <tr>
        <th scope="col">
          <Trans>Decade</Trans>
        </th>
        <th scope="col">
          <Trans>Turns</Trans>
        </th>
        <th scope="col">
          <Trans>Two sources</Trans>
        </th>
        <th scope="col">
          <Trans>One source</Trans>
        </th>
        <th scope="col">
          <Trans>Announced</Trans>
        </th>
        <th scope="col">
          <Trans>Derived</Trans>
        </th>
        <th scope="col">
          <Trans>Name a person</Trans>
        </th>
        <th scope="col">
          <Trans>With profile</Trans>
        </th>
      </tr>
    </thead>
    <tbody>
      {decades.map((row) => (
        <tr key={row.decade}>
          <th scope="row">
            <Trans>{row.decade}s</Trans>
          </th>
          {counts.map((of) => (
            <td key={of}>{row[of]}</td>
          ))}
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">
          <Trans>All</Trans>
        </th>
        {counts.map((of) => (
          <td key={of}>{sum(decades, of)}</td>
        ))}
      </tr>
    </tfoot>
  </table>
);
