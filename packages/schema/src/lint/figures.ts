import { type CountryProfile, type Figure, type Indicator, indicators } from "../country-profile.ts";
import type { Facts, PublishedFigure } from "./facts.ts";
import { blocks, type Finding, warns } from "./finding.ts";

/**
 * Figures that cannot be, that leap away from the published series, or that the world's value does not accompany.
 *
 * The bounds are wide on purpose: they catch millions typed as units and a percentage typed as tonnes, not a rare country.
 */
export const figures = ({ presidencyId, figures }: CountryProfile, facts: Facts): Finding[] => {
  const stateId = facts.presidencies.find(({ id }) => id === presidencyId)?.stateId;
  return figures.flatMap(({ preferred, world }, at) => {
    const path = ["figures", at];
    const series = (of: string | null) =>
      facts.figures.filter((one) => one.stateId === of && one.indicator === preferred.indicator);
    return [
      ...figureFindings(preferred, [...path, "preferred"], stateId ? series(stateId) : []),
      ...(world ? figureFindings(world, [...path, "world"], series(null)) : [withoutWorld(path)]),
    ];
  });
};

const withoutWorld = (path: Finding["path"]): Finding =>
  warns(
    "figure-world",
    [...path, "world"],
    "The world’s value is missing: without it nobody can tell whether this is much.",
  );

const figureFindings = (figure: Figure, path: Finding["path"], series: PublishedFigure[]): Finding[] => {
  const { indicator, value, unit } = figure;
  const { least, most } = bounds[indicator];
  if (unit !== indicators[indicator])
    return [
      blocks(
        "figure-unit",
        [...path, "unit"],
        `This is counted in ${indicators[indicator]}, not in “${unit}”.`,
      ),
    ];
  if (value < least || value > most)
    return [
      blocks(
        "figure-range",
        [...path, "value"],
        `${value} is out of range: it lies between ${least} and ${most}. Check the unit and the decimals.`,
      ),
    ];
  const near = nearest(figure, series);
  if (near === null || ratio(value, near.value) <= bounds[indicator].leap) return [];
  return [
    warns(
      "figure-jump",
      [...path, "value"],
      `${value} is far from the published figure of ${near.year}, ${near.value}. Check it.`,
    ),
  ];
};

/** Least and most of a state or of the world, and by what factor two figures within five years may differ. */
const bounds: Record<Indicator, { least: number; most: number; leap: number }> = {
  population: { least: 1_000, most: 10_000_000_000, leap: 1.25 },
  "co2-per-person": { least: 0.001, most: 100, leap: 2 },
  "gdp-per-person": { least: 20, most: 400_000, leap: 2 },
};

const yearsNear = 5;

const nearest = ({ year }: Figure, series: PublishedFigure[]): PublishedFigure | null => {
  if (year === null) return null;
  const [first] = series
    .filter((one) => Math.abs(one.year - year) <= yearsNear)
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
  return first ?? null;
};

const ratio = (a: number, b: number): number =>
  b === 0 || a === 0 ? Number.POSITIVE_INFINITY : Math.max(a / b, b / a);
