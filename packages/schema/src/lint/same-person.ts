import type { Ambassador } from "../ambassador.ts";
import { wordsOf } from "../words.ts";
import type { Facts } from "./facts.ts";
import { type Finding, warns } from "./finding.ts";

/**
 * Another person in the list who may be this one under another spelling: "Kim Sang-jin" for "Sangjin Kim", "KIM Sangjin",
 * "Sergey V. Lavrov", or, for the same state, the family name alone.
 */
export const samePerson = (person: Ambassador, { ambassadors }: Pick<Facts, "ambassadors">): Finding[] => {
  const spellings = foldedNames(person);
  const families = familyNames(person);
  return ambassadors
    .filter(({ id }) => id !== person.id)
    .filter(
      (other) =>
        foldedNames(other).some((name) => spellings.includes(name)) ||
        (isOfOneState(person, other) &&
          familyNames(other).some((name) => families.includes(name)) &&
          isBare(person, other)),
    )
    .map(({ id, name }) =>
      warns("same-person", ["name"], `Is this ${name} (${id})? One person has one entry.`),
    );
};

type Named = Pick<Ambassador, "name" | "aliases" | "familyName" | "stateId">;

const spellingsOf = ({ name, aliases }: Named): string[][] => [name, ...aliases].map(wordsOf);

/**
 * A name in every order in which its words may be written, closed up, without initials: "kimsangjin" and "sangjinkim".
 *
 * @returns nothing for a name of one word, which many bear.
 */
const foldedNames = (person: Named): string[] =>
  spellingsOf(person).flatMap((words) => {
    const full = words.filter((word) => word.length > 1);
    if (full.length < 2) return [];
    return full.map((_, at) => [...full.slice(at), ...full.slice(0, at)].join(""));
  });

const isOfOneState = (a: Named, b: Named): boolean =>
  a.stateId === b.stateId || a.stateId === null || b.stateId === null;

const isBare = (a: Named, b: Named): boolean => [a, b].some(({ name }) => wordsOf(name).length === 1);

/** The family name, and what stands for it where it is not known: the last word of the name. */
const familyNames = ({ name, familyName }: Named): string[] => [
  (familyName === null ? wordsOf(name).slice(-1) : wordsOf(familyName)).join(""),
];
