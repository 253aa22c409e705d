import type { FigureSeries } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { statePath } from "../lib/paths.ts";
import { FigureChart } from "./figure-chart.tsx";
import type { FigureGeometry } from "./figure-geometry.server.ts";

export type Charted = { series: FigureSeries; geometry: FigureGeometry };

/** The state in figures over the years; nothing where none is known. */
export const Figures = ({ id, name, charts }: { id: string; name: string; charts: Charted[] }) => {
  if (charts.length === 0) return null;
  return (
    <section className="section" id="figures">
      <h2>
        <Trans>In figures over the years</Trans>
      </h2>
      <div className="figure-charts">
        {charts.map(({ series, geometry }) => (
          <FigureChart
            key={series.indicator}
            name={name}
            series={series}
            geometry={geometry}
            csv={`${statePath(id)}/${series.indicator}.csv`}
          />
        ))}
      </div>
    </section>
  );
};
