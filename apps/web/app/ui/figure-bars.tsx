import type { Figure, FigureSnapshot, Indicator } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { FactLink } from "./fact-link.tsx";
import { SourceMark } from "./sources.tsx";

/** What is measured, in words with its unit. */
export const figureWords = {
  population: msg`Population`,
  "co2-per-person": msg`Carbon dioxide per person, tonnes`,
  "gdp-per-person": msg`GDP per person, current US dollars`,
} satisfies Record<Indicator, MessageDescriptor>;

type Props = {
  figure: FigureSnapshot;
  place: string;
  /** Where it can be linked to on its page; absent, no link is offered. */
  id?: string;
};

/** A figure of a state against the world's: a table whose cells carry the bars. */
export const FigureBars = ({ figure, place, id }: Props) => {
  const { t } = useLingui();
  const write = useWriter(figure.preferred.indicator);
  const { preferred, world } = figure;
  const most = Math.max(preferred.value, world?.value ?? 0);
  return (
    <div className="figure" id={id}>
      <table>
        <caption>
          {t(figureWords[preferred.indicator])}
          {preferred.year !== null && `, ${preferred.year}`}
          {id && <FactLink id={id} of={t(figureWords[preferred.indicator])} />}
        </caption>
        <tbody>
          <Bar name={place} figure={preferred} most={most} write={write} />
          {world && <Bar name={t`World`} figure={world} most={most} write={write} isWorld />}
        </tbody>
      </table>
      <OtherFigures figure={figure} write={write} />
    </div>
  );
};

type BarProps = {
  name: string;
  figure: Figure;
  most: number;
  write: (value: number) => string;
  isWorld?: boolean;
};

const Bar = ({ name, figure, most, write, isWorld = false }: BarProps) => (
  <tr className={isWorld ? "is-world" : undefined}>
    <th scope="row">{name}</th>
    <td className="figure-bar">
      <svg height="14" width="100%" aria-hidden="true">
        <rect height="14" width={`${most === 0 ? 0 : (100 * figure.value) / most}%`} />
      </svg>
    </td>
    <td className="figure-value">
      {write(figure.value)}
      <SourceMark ids={figure.sources} />
    </td>
  </tr>
);

/** What other sources printed for the same measure, and why another value is preferred. */
export const OtherFigures = ({
  figure,
  write,
}: {
  figure: FigureSnapshot;
  write: (value: number) => string;
}) =>
  figure.others.map((other) => (
    <span className="aside-note" key={other.sources.join() + other.value}>
      <Trans>Also printed: {write(other.value)}</Trans>
      {other.year !== null && ` (${other.year})`}
      {other.world !== null && (
        <>
          , <Trans>world {write(other.world)}</Trans>
        </>
      )}
      <SourceMark ids={other.sources} /> {other.reason}
    </span>
  ));

/** Writes the values of one measure. */
export const useWriter = (indicator: Indicator): ((value: number) => string) => {
  const format = useFormat();
  if (indicator === "population") return format.large;
  return (value) => format.number(value, indicator === "co2-per-person" ? 1 : 0);
};
