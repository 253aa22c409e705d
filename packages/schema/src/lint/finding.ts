import { z } from "zod";
import { RecordName } from "../desk/record-kind.ts";

/** Every kind of thing the lint finds. */
export const FindingCode = z.enum([
  "bad-text",
  "default-date",
  "evidence",
  "figure-jump",
  "figure-range",
  "figure-unit",
  "figure-world",
  "gap",
  "not-a-member",
  "not-yet",
  "one-source",
  "other-name",
  "other-state",
  "outside-posting",
  "outside-turn",
  "overlap",
  "posting-order",
  "record-id",
  "rule",
  "same-person",
  "seats",
  "unknown-reference",
  "unsourced",
]);
export type FindingCode = z.infer<typeof FindingCode>;

/** Something that looks wrong in a record that is well formed. */
export const Finding = z.object({
  code: FindingCode,
  /** `blocks`: it cannot be published so. `warns`: it can, once somebody has read and accepted it. */
  severity: z.enum(["blocks", "warns"]),
  /** The field it is about, as in a zod issue. */
  path: z.array(z.union([z.string(), z.number()])),
  /** What is wrong and what to do, in a sentence or two. */
  message: z.string(),
});
export type Finding = z.infer<typeof Finding>;

/** A finding among those of several records. */
export const RecordFinding = Finding.extend({
  ...RecordName.shape,
  /** What a publisher names to accept a warning: it covers all of its code in its record. */
  key: z.string(),
  /** True when what readers see now has it as well: it then needs no acceptance. */
  isStanding: z.boolean(),
});
export type RecordFinding = z.infer<typeof RecordFinding>;

/** The name under which the warnings of one code in one record are accepted. */
export const acceptanceKey = (record: RecordName, code: FindingCode): string =>
  `${record.kind} ${record.id} ${code}`;

/** A finding that keeps a record from being published. */
export const blocks = (code: FindingCode, path: Finding["path"], message: string): Finding => ({
  code,
  severity: "blocks",
  path,
  message,
});

/** A finding that somebody must read before the record is published. */
export const warns = (code: FindingCode, path: Finding["path"], message: string): Finding => ({
  code,
  severity: "warns",
  path,
  message,
});
