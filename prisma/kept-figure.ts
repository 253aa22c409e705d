import { Figure } from "@council/schema";
import { z } from "zod";

/** A figure with its id, `republic-of-korea-population-2024`; `stateId` is null for the world. */
export const KeptFigure = Figure.extend({
  id: z.string().min(1),
  stateId: z.string().min(1).nullable(),
  year: z.int().min(1900).max(2100),
});
export type KeptFigure = z.infer<typeof KeptFigure>;
