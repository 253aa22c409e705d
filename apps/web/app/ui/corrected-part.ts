import type { CorrectedPart } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What a correction put right, in words. */
export const correctedParts = {
  names: msg`names`,
  state: msg`state`,
  person: msg`person`,
  dates: msg`dates`,
  capacity: msg`capacity`,
  "days-in-the-chair": msg`days in the chair`,
  postings: msg`postings`,
  education: msg`education`,
  career: msg`career`,
  languages: msg`languages`,
  event: msg`event`,
  government: msg`government`,
  figures: msg`figures`,
  text: msg`text`,
  certainty: msg`certainty`,
  note: msg`note`,
  sources: msg`sources`,
  other: msg`other details`,
} satisfies Record<CorrectedPart, MessageDescriptor>;
