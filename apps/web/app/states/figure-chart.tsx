import type { FigureSeries } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ChartData } from "../ui/chart-data.tsx";
import { figureWords, useWriter } from "../ui/figure-bars.tsx";
import { SourceMark } from "../ui/sources.tsx";
import type { ChartLine, FigureGeometry } from "./figure-geometry.server.ts";
import { FigureTable } from "./figure-table.tsx";

const plot = { top: 8, height: 180, foot: 24 };

type Props = { name: string; series: FigureSeries; geometry: FigureGeometry; csv: string };

/** One measure of the state over the years, with the world's line, its table and its file. */
export const FigureChart = ({ name, series, geometry, csv }: Props) => {
  const { t } = useLingui();
  const title = t(figureWords[series.indicator]);
  const [first, last] = [series.years[0]?.year, series.years.at(-1)?.year];
  return (
    <figure className="figure-chart">
      <figcaption>
        <h3>
          {title}
          <SourceMark ids={[...new Set(series.years.flatMap(({ sources }) => sources))]} />
        </h3>
        <p className="figure-key">
          <Key className="line-own">{name}</Key>
          {geometry.world && (
            <Key className="line-world">
              <Trans>World</Trans>
            </Key>
          )}
        </p>
      </figcaption>
      <svg width="100%" height={plot.top + plot.height + plot.foot} role="img">
        <title>{t`${title}: ${name} from ${first} to ${last}`}</title>
        <Plot series={series} geometry={geometry} />
      </svg>
      <ChartData csv={csv} label={t`${first}–${last}`}>
        <FigureTable name={name} series={series} />
      </ChartData>
    </figure>
  );
};

const Plot = ({ series, geometry: { own, world, levels, years } }: Pick<Props, "series" | "geometry">) => {
  const write = useWriter(series.indicator);
  const labelled = years.filter(
    (_, at) => at === 0 || at === years.length - 1 || at === Math.floor(years.length / 2),
  );
  return (
    <>
      {levels.map(({ value, y }) => (
        <g key={value}>
          <line className="chart-level" x1="0" x2="100%" y1={plot.top + y} y2={plot.top + y} />
          <text className="chart-label" x="0" y={plot.top + y - 4}>
            {value > 0 && write(value)}
          </text>
        </g>
      ))}
      {world && <Line className="line-world" line={world} />}
      <Line className="line-own" line={own} />
      {labelled.map(({ year, x }) => (
        <text
          key={year}
          className="chart-label"
          x={`${x}%`}
          y={plot.top + plot.height + 18}
          textAnchor={x === 0 ? "start" : x === 100 ? "end" : "middle"}
        >
          {year}
        </text>
      ))}
    </>
  );
};

const Line = ({ line: { path, points }, className }: { line: ChartLine; className: string }) => (
  <g className={className}>
    <svg
      y={plot.top}
      width="100%"
      height={plot.height}
      viewBox={`0 0 100 ${plot.height}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
    {points.map(({ year, x, y }) => (
      <circle key={year} cx={`${x}%`} cy={plot.top + y} r="3" />
    ))}
  </g>
);

const Key = ({ className, children }: { className: string; children: ReactNode }) => (
  <span>
    <svg width="22" height="8" aria-hidden="true">
      <g className={className}>
        <path d="M0 4H22" />
        <circle cx="11" cy="4" r="3" />
      </g>
    </svg>
    {children}
  </span>
);
