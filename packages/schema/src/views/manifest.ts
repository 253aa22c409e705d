import { z } from "zod";
import { Day } from "../day.ts";
import { Licence } from "../licence.ts";

/** One file of a dump. */
export const ManifestFile = z.object({
  /** Of the data set and the format: `"people.csv"`. */
  name: z.string().regex(/^[a-z-]+\.(csv|json)$/),
  /** What its records are, in words. */
  holds: z.string().min(1),
  /** The schema of `@council/schema` that each record fits. */
  schema: z.string().min(1),
  mediaType: z.string().min(1),
  records: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[\da-f]{64}$/),
});
export type ManifestFile = z.infer<typeof ManifestFile>;

/** What a dump holds, and how to tell that it arrived whole: `/data/manifest.json`. */
export const Manifest = z.object({
  title: z.string().min(1),
  /** Digest of all files: the same facts have the same version. */
  version: z.string().regex(/^[\da-f]{16}$/),
  /** The last day that the facts know of: of the latest edit, or on which their newest source was published. */
  date: Day.nullable(),
  files: z.array(ManifestFile),
  licences: z.array(Licence),
});
export type Manifest = z.infer<typeof Manifest>;
