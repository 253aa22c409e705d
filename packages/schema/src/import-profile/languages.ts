import { splitOutsideBrackets } from "./split.ts";

const level =
  /^(?:(?:fluent|native|basic|some|conversational|working|good|a little|a bit of|a working knowledge of|knowledge of|also|(?:he|she|they) (?:also )?speaks?|speaks?)\s+)+|\s*\((?:[^()]*)\)$|\s+\[[^\]]*\]$/gi;

/**
 * The languages that a value lists, in its order, each once: "Korean and English" has two.
 * `isWhole` is false when more than names stood there: how well each is spoken, or a sentence.
 */
export const languagesIn = (value: string): { languages: string[]; isWhole: boolean } => {
  let isWhole = true;
  const languages = splitOutsideBrackets(value.replace(/[.;,\s]+$/, ""), /[,;/&\n•|]|\s(?:and|plus)\s/g).map(
    (part) => {
      const words = part.replace(/^(?:and|plus)\s/i, "");
      const name = words.replace(level, "").trim();
      isWhole &&= name === words && /^\p{L}[\p{L}' -]{1,40}$/u.test(name) && name.split(" ").length <= 3;
      return name;
    },
  );
  return { languages: [...new Set(languages.filter((name) => /^\p{L}/u.test(name)))], isWhole };
};
