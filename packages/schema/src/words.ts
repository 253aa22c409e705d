/**
 * Text without the marks on its letters, in every script, and Latin letters without their strokes, which come out small.
 *
 * @example
 * withoutMarks("Đặng, Łódź") // "dang, lodz"
 */
export const withoutMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .replace(/[đĐ]/g, "d")
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss");

/**
 * The words of a name, folded to plain lower-case Latin letters and digits: accents and strokes dropped, apostrophes and
 * full stops closed up, everything else parts words. The same on every machine: Unicode's decomposition is fixed for
 * good, while the collation of an ICU release is not.
 *
 * @returns an empty list when the name holds no Latin letter and no digit.
 * @example
 * wordsOf("Côte d'Ivoire") // ["cote", "divoire"]
 */
export const wordsOf = (name: string): string[] =>
  withoutMarks(name)
    .replace(/['’‘`ʼ.]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
