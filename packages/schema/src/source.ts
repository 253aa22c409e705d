import { z } from "zod";
import { PartialDay } from "./day.ts";
import { Reference, Slug } from "./slug.ts";

/** A full web address as it goes over the wire (RFC 3986): what is outside ASCII is written in per cent signs and codes. */
export const WebAddress = z
  .url({ protocol: /^https?$/, abort: true, message: "Give a full web address." })
  // A browser finds a host behind one slash, three or a backslash, where a reader finds none, and reads %65 in it as e.
  .regex(/^https?:\/\/[^/?#\\%]+(?:[/?#]|$)/i, { abort: true, message: "Give a full web address." })
  .regex(/^[^\\]+$/, "Write / in place of \\: a browser reads it so.")
  .regex(/^[!-~]+$/, "Copy the address out of a browser: it writes é as %C3%A9.")
  .regex(
    /^https?:\/\/[^/?#@]*(?:[/?#]|$)/i,
    "Take the name and the password out: everybody will read this address.",
  );
export type WebAddress = z.infer<typeof WebAddress>;

/** Something that can be looked up and that carries a fact: a meeting record, a release, an article, a data set. */
export const Source = z.object({
  id: Slug,
  /** Title as printed; where none was read, a description of the document. */
  title: z.string().min(1).max(500),
  /** Who published it; null when not known. */
  publisher: z.string().min(1).max(200).nullable(),
  /** Where to read it; null for a document known by its symbol or title only. */
  url: WebAddress.nullable(),
  /** When it was published, as exactly as known. */
  publishedOn: PartialDay.nullable(),
  /** What a reader should know: a copy, a mirror, a translation, what was read of it. */
  note: z.string().min(1).max(1000).nullable(),
});
export type Source = z.infer<typeof Source>;

/**
 * The sources of one fact, best first. An empty list is the explicit mark *unsourced*: written down from general knowledge
 * and checked against no document. Shown with that mark, never as confirmed.
 */
export const SourceIds = z.array(Reference);
export type SourceIds = z.infer<typeof SourceIds>;

/** How sure the person who entered the fact was. Null where nobody said. */
export const Confidence = z.enum(["high", "medium", "low"]);
export type Confidence = z.infer<typeof Confidence>;
