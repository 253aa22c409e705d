import {
  CountryProfile,
  type Figure,
  type FigureSnapshot,
  type KeptFigure,
  type Presidency,
} from "@council/schema";
import { z } from "zod";
import { readDocument } from "./document.ts";
import { absentFrom, type Reading, tellAt } from "./fault.ts";
import { figureId } from "./figure-files.ts";

const file = "country-profiles.yaml";
const Other = z.object(CountryProfile.shape.figures.element.shape.others.element.shape);

/** A snapshot names a figure of `figures.csv` by its measure and year, so that a newer figure does not change an old month. */
const PinnedFigure = z.object({
  indicator: Other.shape.indicator,
  year: z.int(),
  others: z.array(Other.omit({ indicator: true })),
});
const CountryProfileText = CountryProfile.extend({ figures: z.array(PinnedFigure) });
type PinnedFigure = z.infer<typeof PinnedFigure>;
export type CountryProfileText = z.infer<typeof CountryProfileText>;

/** The entries of `country-profiles.yaml`, as they are written. */
export const readCountryProfileTexts = (reading: Reading): CountryProfileText[] =>
  readDocument(reading, file, z.array(CountryProfileText)) ?? [];

/** The country profiles, with the figures that they name; one that is not there is a fault. */
export const withFigures = (
  reading: Reading,
  texts: CountryProfileText[],
  { presidencies, figures }: { presidencies: Presidency[]; figures: KeptFigure[] },
): CountryProfile[] => {
  const states = new Map(presidencies.map(({ id, stateId }) => [id, stateId]));
  const kept = new Map(figures.map((figure) => [figure.id, figure]));
  return texts.map((text, at) => ({
    ...text,
    figures: text.figures.flatMap((pinned, place) => {
      const id = figureId(states.get(text.presidencyId) ?? "", pinned.indicator, pinned.year);
      const preferred = kept.get(id);
      if (preferred)
        return [snapshotOf(pinned, preferred, kept.get(figureId("world", pinned.indicator, pinned.year)))];
      tellAt(reading, file, [at, "figures", place], absentFrom("figures.csv", id));
      return [];
    }),
  }));
};

const snapshotOf = (
  { indicator, others }: PinnedFigure,
  preferred: KeptFigure,
  world: KeptFigure | undefined,
): FigureSnapshot => ({
  preferred: figureOf(preferred),
  world: world === undefined ? null : figureOf(world),
  others: others.map((other) => ({ indicator, ...other })),
});

const figureOf = ({ id: _id, stateId: _stateId, ...figure }: KeptFigure): Figure => figure;
