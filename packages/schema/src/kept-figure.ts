import { z } from "zod";
import { Figure } from "./country-profile.ts";
import { Slug } from "./slug.ts";

/** One measured value of a state, or of the world, in a year, as the record keeps it: once, whatever month shows it. */
export const KeptFigure = z.object({
  /** State, measure and year: `"republic-of-korea-population-2024"`; of the world `"world-population-2024"`. */
  id: Slug,
  /** Null for the world. */
  stateId: Slug.nullable(),
  ...Figure.shape,
  /** The year that the value holds for. */
  year: z.int().min(1900).max(2100),
});
export type KeptFigure = z.infer<typeof KeptFigure>;
