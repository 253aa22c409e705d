import { z } from "zod";
import { Ambassador, Posting } from "../ambassador.ts";
import { Day } from "../day.ts";
import { Reference, type Slug } from "../slug.ts";
import { SourceIds } from "../source.ts";
import { Reason } from "./reason.ts";
import { RecordVersion } from "./revision.ts";

const person = {
  /** Somebody in the list; null for a new person. */
  ambassadorId: Reference.nullable(),
  /** The name of a new person, in the order the person uses; null for somebody in the list. */
  name: Ambassador.shape.name.nullable(),
  familyName: Ambassador.shape.familyName,
  givenName: Ambassador.shape.givenName,
  aliases: Ambassador.shape.aliases,
  title: Posting.shape.title,
};

type Chosen = { ambassadorId: Slug | null; name: string | null };

const isOnePerson = ({ ambassadorId, name }: Chosen): boolean => (ambassadorId === null) !== (name === null);

const choose = {
  path: ["ambassadorId"],
  message: "Choose a person from the list, or give the name of a new one.",
};

/** Who heads the mission until the new permanent representative is there: a chargé d'affaires a.i. */
export const Interim = z
  .strictObject({ ...person, startedOn: Day, endedOn: Day })
  .refine(isOnePerson, choose);
export type Interim = z.infer<typeof Interim>;

/** The new permanent representative. `startedOn` is the day from which the person heads the mission. */
export const Arriving = z
  .strictObject({
    ...person,
    appointedOn: Posting.shape.appointedOn,
    arrivedOn: Posting.shape.arrivedOn,
    credentialsOn: Posting.shape.credentialsOn,
    startedOn: Day,
  })
  .refine(isOnePerson, choose);
export type Arriving = z.infer<typeof Arriving>;

/** A change of permanent representative: one posting ends, another begins. Days are the first and the last in the post. */
export const ChangeAmbassadorInput = z.strictObject({
  stateId: Reference,
  leaving: z.strictObject({ ambassadorId: Reference, endedOn: Day }),
  interim: Interim.nullable(),
  arriving: Arriving,
  /** What all of it is known from. */
  sources: SourceIds,
  reason: Reason,
});
export type ChangeAmbassadorInput = z.infer<typeof ChangeAmbassadorInput>;

/** The same, to be done: only if no record has moved since it was previewed. */
export const ApplyChangeInput = ChangeAmbassadorInput.extend({
  /** The records that the preview would write, with the versions they had. */
  seen: z.array(RecordVersion).min(1).max(60),
});
export type ApplyChangeInput = z.infer<typeof ApplyChangeInput>;
