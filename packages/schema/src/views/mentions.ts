import { z } from "zod";
import { Ambassador, Capacity } from "../ambassador.ts";
import { Presider } from "../presider.ts";
import { Slug } from "../slug.ts";
import { Source } from "../source.ts";
import { RegionalGroup, State, StateName } from "../state.ts";

/** Every source that an answer refers to, by id. */
export const Sources = z.record(Slug, Source);
export type Sources = z.infer<typeof Sources>;

/** A state as other facts mention it. */
export const StateMention = z.object({
  id: Slug,
  commonName: State.shape.commonName,
  /** The UN name at the time of the fact. */
  name: StateName.shape.name,
  /** ISO 3166-1 alpha-2 code of the flag to show, or null where today's flag would be wrong: then show `code`. */
  flag: StateName.shape.flag,
  /** ISO 3166-1 alpha-3 code where there is one, else initials of the name. */
  code: z.string(),
  regionalGroup: RegionalGroup.nullable(),
});
export type StateMention = z.infer<typeof StateMention>;

/** A person as other facts mention them. */
export const PersonMention = z.object({
  id: Slug,
  name: Ambassador.shape.name,
  capacity: Capacity.nullable(),
  title: Presider.shape.title,
  role: Presider.shape.role,
});
export type PersonMention = z.infer<typeof PersonMention>;
