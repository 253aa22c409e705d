const namePart =
  "(?:\\p{Lu}[\\p{L}'.-]*|de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|bin|ibn|bint|al|el|ul|af|av|zu|y|e|ould)";

/** Pattern for a person's name of two to seven parts: "Sangjin Kim", "Marc Pecsteen de Buytswerve". */
export const namePattern = `(?<![\\p{L}'.-])\\p{Lu}[\\p{L}'.-]*(?: ${namePart}){0,5} \\p{Lu}[\\p{L}'-]+`;
const wholeName = new RegExp(`^${namePattern}$`, "u");
const honorific = /^(?:(?:H\.? ?E\.?|His|Her|Excellency|Mr|Mrs|Ms|Miss|Dr|Amb|Ambassador|Madam)\.?\s+)+/i;

/** A name without courtesies: "H.E. Mr. Sangjin Kim" is "Sangjin Kim". */
export const withoutHonorific = (name: string): string => name.replace(honorific, "");

/** True when words look like a person's name. */
export const isName = (words: string): boolean =>
  words.length <= 100 && wholeName.test(words.replace(/’/g, "'"));
