import { splitOutsideBrackets } from "./split.ts";

const count = "(?:an?|one|two|three|four|five|six|seven|eight|\\d+)";
const kin = "(?:sons?|daughters?|child|children|boys?|girls?|kids?|grandchild(?:ren)?|twins)";
const family = new RegExp(
  [
    "\\bmarried\\b",
    `\\bhas (?:${count} )(?:[\\p{L}-]+ ){0,3}${kin}\\b`,
    `\\b(?:is|are) (?:the )?(?:an? |single )?(?:father|mother|parents?|grandfather|grandmother)\\b`,
    "\\b(?:his|her|their) (?:late |two |three |four )?(?:wife|husband|spouse|partner|family|children|sons?|daughters?|parents|mother|father|brother|sister)\\b",
    `\\bwith (?:${count} )${kin}\\b`,
    "\\b(?:was|is|were) born\\b|^born\\b|\\bwidow(?:ed|er)?\\b|\\bdivorced\\b",
  ].join("|"),
  "iu",
);

/** True when a sentence is about the family or birth of a person rather than the career. */
export const isAboutFamily = (sentence: string): boolean => family.test(sentence);

/** The steps that one sentence tells; a semicolon parts them. */
export const stepsIn = (sentence: string): string[] => splitOutsideBrackets(sentence, /;\s/g);
