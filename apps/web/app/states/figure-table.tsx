import type { FigureSeries } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { Gap } from "../ui/facts.tsx";
import { useWriter } from "../ui/figure-bars.tsx";
import { SourceMark } from "../ui/sources.tsx";

/** The values behind a chart, the newest first; of population also its share of the world. */
export const FigureTable = ({
  name,
  series: { indicator, unit, years },
}: {
  name: string;
  series: FigureSeries;
}) => {
  const write = useWriter(indicator);
  const hasShare = indicator === "population";
  return (
    <table className="table figure-table">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Year</Trans>
          </th>
          <th scope="col">
            {name}, {unit}
          </th>
          <th scope="col">
            <Trans>World, {unit}</Trans>
          </th>
          {hasShare && (
            <th scope="col">
              <Trans>Share</Trans>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {years.toReversed().map(({ year, value, sources, world }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>
              {write(value)}
              <SourceMark ids={sources} />
            </td>
            <td>
              {world ? (
                <>
                  {write(world.value)}
                  <SourceMark ids={world.sources} />
                </>
              ) : (
                <Gap>
                  <Trans>not known</Trans>
                </Gap>
              )}
            </td>
            {hasShare && <Share value={value} world={world?.value ?? null} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Share = ({ value, world }: { value: number; world: number | null }) => {
  const format = useFormat();
  return <td>{world !== null && format.percent(value / world)}</td>;
};
