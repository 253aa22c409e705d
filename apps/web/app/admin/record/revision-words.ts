import type { Act, Door } from "@council/schema/desk";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What was done to a record, in a word. */
export const actWords = {
  seeded: msg`Taken over`,
  saved: msg`Draft saved`,
  discarded: msg`Draft thrown away`,
  scheduled: msg`Given a time`,
  unscheduled: msg`Time taken away`,
  published: msg`Published`,
  withdrawn: msg`Withdrawn`,
  restored: msg`Restored as a draft`,
  refused: msg`Refused: others had changed the same field`,
  merged: msg`Merged into another`,
} satisfies Record<Act, MessageDescriptor>;

/** By which door a change came. */
export const doorWords = {
  form: msg`by a form`,
  import: msg`by a pasted profile`,
  api: msg`by the API`,
  seed: msg`with an edition of the text`,
  schedule: msg`at its time`,
} satisfies Record<Door, MessageDescriptor>;
