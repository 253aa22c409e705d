import { z } from "zod";
import { WebAddress } from "./source.ts";

/** On what terms a part of the facts may be used again, and whom to name. */
export const Licence = z.object({
  name: z.string().min(1).max(200),
  /** What it holds for, in words. */
  covers: z.string().min(1).max(300),
  licence: z.string().min(1).max(300),
  url: WebAddress.nullable(),
  /** The line to print beside the facts. */
  credit: z.string().min(1).max(500),
});
export type Licence = z.infer<typeof Licence>;
