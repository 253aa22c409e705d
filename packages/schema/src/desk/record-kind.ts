import { z } from "zod";
import { Ambassador } from "../ambassador.ts";
import { CountryProfile } from "../country-profile.ts";
import { Event } from "../event.ts";
import { Membership } from "../membership.ts";
import { Presidency } from "../presidency.ts";
import { Presider } from "../presider.ts";
import { Profile } from "../profile.ts";
import { Source } from "../source.ts";
import { State } from "../state.ts";

/** The records that staff write, each with the one schema that holds from the form to the row. */
export const editableRecords = {
  ambassador: Ambassador,
  "country-profile": CountryProfile,
  event: Event,
  membership: Membership,
  presidency: Presidency,
  presider: Presider,
  profile: Profile,
  source: Source,
  state: State,
} as const;

/** A kind of record that staff write. */
export const EditableKind = z.enum([
  "ambassador",
  "country-profile",
  "event",
  "membership",
  "presidency",
  "presider",
  "profile",
  "source",
  "state",
]);
export type EditableKind = z.infer<typeof EditableKind>;

/** The record of a kind. */
export type EditableRecord<Kind extends EditableKind = EditableKind> = z.infer<
  (typeof editableRecords)[Kind]
>;

/** A kind of record that has revisions; figures and exceptions to the rule come from the text alone. */
export const RecordKind = z.enum([...EditableKind.options, "figure", "rotation-exception"]);
export type RecordKind = z.infer<typeof RecordKind>;

/** A record by its kind and id; for profiles and country profiles the id is that of their presidency. */
export const RecordName = z.strictObject({ kind: EditableKind, id: z.string().min(1).max(100) });
export type RecordName = z.infer<typeof RecordName>;

/** The id of a record. */
export const recordIdOf = (record: { id: string } | { presidencyId: string }): string =>
  "id" in record ? record.id : record.presidencyId;

/** The records of a kind, or those whose id or label holds `q`. */
export const RecordListQuery = z.strictObject({ kind: EditableKind, q: z.string().max(200).optional() });
export type RecordListQuery = z.infer<typeof RecordListQuery>;
