import { z } from "zod";
import type { Ambassador } from "../ambassador.ts";
import type { Presider } from "../presider.ts";
import { Reference, type Slug } from "../slug.ts";
import { Reason } from "./reason.ts";
import { isSame } from "./same.ts";

const Person = z.string().min(1, { abort: true, message: "Choose a person from the list." }).pipe(Reference);

/** Two entries that are one person: `fromId` goes, and leads to `toId` from then on. */
export const PersonPair = z
  .strictObject({ fromId: Person, toId: Person })
  .refine(({ fromId, toId }) => fromId !== toId, {
    path: ["toId"],
    message: "Choose another person to keep.",
  });
export type PersonPair = z.infer<typeof PersonPair>;

/** The same, to be done: only if neither entry has moved since somebody looked. */
export const MergePersonsInput = PersonPair.safeExtend({
  fromVersion: z.int32().positive(),
  toVersion: z.int32().positive(),
  reason: Reason,
});
export type MergePersonsInput = z.infer<typeof MergePersonsInput>;

/** What bringing two persons together comes to. */
export type MergePreview = {
  from: Ambassador;
  to: Ambassador;
  fromVersion: number;
  toVersion: number;
  /** The entry that stays, with all that both held. */
  merged: Ambassador;
  /** Why they may be two persons after all. */
  doubts: string[];
  /** What changes of those who presided. */
  presiders: PresiderMerge[];
};

/** A record of who presided, before and after; `joins` is the record that takes it in, and then it goes. */
export type PresiderMerge = { before: Presider; after: Presider; joins: string | null };

/**
 * One person from two entries: what `to` says holds, what only `from` says is added, and nothing stands twice. A fact that
 * both tell alike keeps the sources of both. The name of `from` and its spellings become spellings of `to`.
 */
export const mergePersons = (from: Ambassador, to: Ambassador): Ambassador => ({
  ...to,
  familyName: to.familyName ?? from.familyName,
  givenName: to.givenName ?? from.givenName,
  aliases: distinct([...to.aliases, from.name, ...from.aliases]).filter((name) => name !== to.name),
  stateId: to.stateId === from.stateId ? to.stateId : null,
  languages: distinct([...to.languages, ...from.languages]),
  languagesSources: distinct([...to.languagesSources, ...from.languagesSources]),
  education: united(to.education, from.education),
  career: united(to.career, from.career),
  postings: united(to.postings, from.postings),
  note: distinct([to.note, from.note].filter((note) => note !== null)).join(" ") || null,
  sources: distinct([...to.sources, ...from.sources]),
});

/**
 * What becomes of the presiders of a person who is found to be another. Each goes over to the other person; one that tells of a
 * turn and a capacity in which the other is recorded already is taken in there, with its sittings and sources.
 */
export const mergePresiders = (
  ofFrom: readonly Presider[],
  ofTo: readonly Presider[],
  toId: Slug,
): PresiderMerge[] =>
  ofFrom.map((before) => {
    const twin = ofTo.find(
      (one) => one.presidencyId === before.presidencyId && one.capacity === before.capacity,
    );
    if (!twin) return { before, after: { ...before, ambassadorId: toId }, joins: null };
    const role = roles.find((one) => one === twin.role || one === before.role) ?? twin.role;
    const after: Presider = {
      ...twin,
      role,
      title: twin.title ?? before.title,
      sittings: united(twin.sittings, before.sittings).sort((a, b) => (a.day < b.day ? -1 : 1)),
      note: distinct([twin.note, before.note].filter((note) => note !== null)).join(" ") || null,
      sources: distinct([...twin.sources, ...before.sources]),
    };
    return { before, after, joins: twin.id };
  });

const roles: Presider["role"][] = ["led", "sat", "announced"];

const distinct = <T>(values: T[]): T[] => [...new Set(values)];

/** Facts of both lists; two that differ in their sources alone are one, with the sources of both. */
const united = <Fact extends { sources: Slug[] }>(first: Fact[], second: Fact[]): Fact[] => {
  const facts = [...first];
  for (const fact of second) {
    const at = facts.findIndex((one) => isSame({ ...one, sources: [] }, { ...fact, sources: [] }));
    const twin = facts[at];
    if (twin) facts[at] = { ...twin, sources: distinct([...twin.sources, ...fact.sources]) };
    else facts.push(fact);
  }
  return facts;
};
