import type { ComparedPresidency, Indicator } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { useWriter } from "../ui/figure-bars.tsx";
import { SourceMark } from "../ui/sources.tsx";
import { NoSource } from "./government.tsx";

/** One figure as of the month, with its year, and the world's for the same measure. */
export const ComparedFigure = ({
  one: { countryProfile },
  indicator,
}: {
  one: ComparedPresidency;
  indicator: Indicator;
}) => {
  const write = useWriter(indicator);
  const figure = countryProfile?.figures.find(({ preferred }) => preferred.indicator === indicator);
  if (!figure) return <NoSource />;
  const { preferred, world } = figure;
  return (
    <>
      <b className="compare-figure">{write(preferred.value)}</b>
      {preferred.year !== null && ` (${preferred.year})`}
      <SourceMark ids={preferred.sources} />
      {world && (
        <span className="aside-note">
          <Trans>World: {write(world.value)}</Trans>
          {world.year !== null && ` (${world.year})`}
          <SourceMark ids={world.sources} />
        </span>
      )}
    </>
  );
};
