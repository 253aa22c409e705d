import { z } from "zod";

/** On what terms a part of the facts may be used again, and whom to name. */
export const Licence = z.object({
  name: z.string().min(1).max(200),
  /** What it holds for, in words. */
  covers: z.string().min(1).max(300),
  licence: z.string().min(1).max(300),
  url: z.url({ protocol: /^https?$/, abort: true, message: "Give a full web address." }).nullable(),
  /** The line to print beside the facts. */
  credit: z.string().min(1).max(500),
});
export type Licence = z.infer<typeof Licence>;
