import { wordsOf } from "../words.ts";

/**
 * The sort key of a UN name, to be compared with plain `<`. Word by word, so that "Niger" comes before "Nigeria"; a leading
 * article counts as printed. Pinned by tests instead of `localeCompare`, whose answer depends on the machine.
 *
 * @example
 * orderKey("Côte d'Ivoire") // "cote divoire"
 */
export const orderKey = (name: string): string => wordsOf(name).join(" ");

/** Something named, with its sort key at hand. */
export type Placed<T> = { key: string; member: T };

/**
 * The same members in English alphabetical order of their UN names, each with its key, as a new list.
 *
 * @source Provisional rules of procedure of the Security Council, S/96/Rev.7, rule 18.
 */
export const placed = <T extends { name: string }>(members: readonly T[]): Placed<T>[] =>
  members
    .map((member) => ({ key: orderKey(member.name), member }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));

/** The same members in the order of rule 18, as a new list. */
export const inOrder = <T extends { name: string }>(members: readonly T[]): T[] =>
  placed(members).map(({ member }) => member);
