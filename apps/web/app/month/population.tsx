import type { FigureSnapshot } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { OtherFigures } from "../ui/figure-bars.tsx";
import { SourceMark } from "../ui/sources.tsx";

/** How many people live there, in which year, and what share of the world that is. */
export const Population = ({ figure }: { figure: FigureSnapshot }) => {
  const format = useFormat();
  const { preferred, world } = figure;
  return (
    <>
      {format.large(preferred.value)}
      {preferred.year !== null && ` (${preferred.year})`}
      <SourceMark ids={preferred.sources} />
      {world && (
        <span className="aside-note">
          <Trans>
            {format.percent(preferred.value / world.value)} of the world’s {format.large(world.value)}
          </Trans>
          <SourceMark ids={world.sources} />
        </span>
      )}
      <OtherFigures figure={figure} write={format.large} />
    </>
  );
};
