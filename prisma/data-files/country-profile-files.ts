import {
  CountryProfile,
  type Figure,
  type FigureSnapshot,
  type KeptFigure,
  type Presidency,
} from "@council/schema";
import { z } from "zod";
import { readDocument } from "./document.ts";
import type { Reading } from "./fault.ts";
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

/** The country profiles of `country-profiles.yaml`, with the figures they name. */
export const readCountryProfiles = (
  reading: Reading,
  presidencies: Presidency[],
  figures: KeptFigure[],
): CountryProfile[] => {
  const states = new Map(presidencies.map(({ id, stateId }) => [id, stateId]));
  const kept = new Map(figures.map((figure) => [figure.id, figure]));
  const texts = readDocument(reading, file, z.array(CountryProfileText)) ?? [];
  return texts.map((text) => ({
    ...text,
    figures: text.figures.flatMap((pinned) => {
      const state = states.get(text.presidencyId);
      if (state === undefined) return [];
      const id = figureId(state, pinned.indicator, pinned.year);
      const preferred = kept.get(id);
      if (preferred)
        return [snapshotOf(pinned, preferred, kept.get(figureId("world", pinned.indicator, pinned.year)))];
      reading.faults.push({
        file,
        line: null,
        field: text.presidencyId,
        message: `figures.csv has no ${id}.`,
      });
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
