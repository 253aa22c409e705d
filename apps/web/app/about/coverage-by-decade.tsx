import type { Coverage } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CsvLink } from "../ui/csv-link.tsx";
import { CoverageTable } from "./coverage-table.tsx";
import "./coverage.css";

/** How well each decade is known: a bar for its turns, by what carries them, and the numbers in a table. */
export const CoverageByDecade = ({ decades }: { decades: Coverage[] }) => {
  const { t } = useLingui();
  const most = Math.max(...decades.map(({ turns }) => turns));
  return (
    <section className="section">
      <h2>
        <Trans>How well each decade is known</Trans>
      </h2>
      <p className="prose">
        <Trans>
          A turn is confirmed when a source names the state that presided. Where nobody has looked a month up,
          the rule of the rotation tells who must have presided: such a turn is derived. Where every source
          was written before the month began, the turn is announced and counts as confirmed by none.
        </Trans>
      </p>
      <div className="coverage">
        <figure className="coverage-chart">
          <ul aria-label={t`Turns of each decade by what carries them`}>
            {decades.map((decade) => (
              <Bar key={decade.decade} coverage={decade} most={most} />
            ))}
          </ul>
          <figcaption>
            <Swatch kind="two">
              <Trans>two sources or more</Trans>
            </Swatch>
            <Swatch kind="one">
              <Trans>one source</Trans>
            </Swatch>
            <Swatch kind="announced">
              <Trans>announced beforehand</Trans>
            </Swatch>
            <Swatch kind="derived">
              <Trans>derived from the rule</Trans>
            </Swatch>
          </figcaption>
        </figure>
        <CoverageTable decades={decades} />
      </div>
      <CsvLink path="/about/coverage.csv" label={t`the decades`} />
    </section>
  );
};

const Bar = ({ coverage, most }: { coverage: Coverage; most: number }) => {
  const { t } = useLingui();
  const { decade, turns, twoSources, oneSource, announced, derived } = coverage;
  const parts = [
    { kind: "two", count: twoSources },
    { kind: "one", count: oneSource },
    { kind: "announced", count: announced },
    { kind: "derived", count: derived },
  ];
  return (
    <li
      aria-label={t`${decade}s: ${twoSources} of ${turns} turns by two sources, ${oneSource} by one, ${announced} announced, ${derived} derived`}
    >
      <span aria-hidden="true">
        <Trans>{decade}s</Trans>
      </span>
      <svg width="100%" height="22" aria-hidden="true">
        {parts.map(({ kind, count }, index) => {
          const before = parts.slice(0, index).reduce((sum, part) => sum + part.count, 0);
          return (
            <rect
              key={kind}
              className={`known-${kind}`}
              x={`${(100 * before) / most}%`}
              y="0.5"
              width={`${(100 * count) / most}%`}
              height="21"
            />
          );
        })}
      </svg>
    </li>
  );
};

const Swatch = ({ kind, children }: { kind: string; children: ReactNode }) => (
  <span>
    <svg width="24" height="14" aria-hidden="true">
      <rect className={`known-${kind}`} x="0.5" y="0.5" width="23" height="13" />
    </svg>
    {children}
  </span>
);
