import { withoutMarks } from "../words.ts";

const plainLetters: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  // Arabic as it is typed: alef maqsura and ta marbuta without their dots.
  ى: "ي",
  ة: "ه",
};

const arabicDigit = (digit: string): string => String(digit.charCodeAt(0) - 0x0660);

/**
 * Text as it is compared: lower case, without marks, wide and Arabic digits as plain ones. Every script keeps its letters.
 *
 * @example
 * folded("Côte d’Ivoire ٢٠٢٥") // "cote d’ivoire 2025"
 */
export const folded = (text: string): string =>
  withoutMarks(text.normalize("NFKC").toLowerCase())
    .replace(/[æœþðىة]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/ـ/g, "")
    .replace(/[٠-٩]/g, arabicDigit);

/** One word of a text: its parts where it is a compound, and the whole closed up. Chinese is parted into its characters. */
export type Word = { parts: string[]; whole: string | null };

const compound = /[\p{L}\p{N}]+(?:[-‐‑'’‘ʼ`./][\p{L}\p{N}]+)*/gu;

const withoutArticle = (part: string): string => (/^ال.{3}/.test(part) ? part.slice(2) : part);

const wordOf = (text: string): Word => {
  const parts = text
    .split(/[^\p{L}\p{N}]/u)
    .flatMap((part) => part.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? [])
    .map(withoutArticle);
  const isWritten = parts.length > 1 && !/\p{Script=Han}/u.test(text);
  return { parts, whole: isWritten ? parts.join("") : null };
};

/**
 * The words of a text, folded.
 *
 * @example
 * searchWords("Kim Sang-jin") // [{ parts: ["kim"], whole: null }, { parts: ["sang", "jin"], whole: "sangjin" }]
 */
export const searchWords = (text: string): Word[] => (folded(text).match(compound) ?? []).map(wordOf);

/** Every term under which a text is found: the parts of its words, and compounds closed up. */
export const termsOf = (text: string): string[] =>
  searchWords(text).flatMap(({ parts, whole }) => (whole === null ? parts : [...parts, whole]));

/** What two spellings of one name share: its parts in the order of the alphabet. */
export const nameKey = (name: string): string =>
  searchWords(name)
    .flatMap(({ parts }) => parts)
    .sort()
    .join(" ");
