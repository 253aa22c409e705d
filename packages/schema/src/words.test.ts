import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

test.each([
  ["Côte d'Ivoire", ["cote", "divoire"]],
  ["Côte d’Ivoire", ["cote", "divoire"]],
  ["Co\u0302te d'Ivoire", ["cote", "divoire"]],
  ["São Tomé and Príncipe", ["sao", "tome", "and", "principe"]],
  ["Türkiye", ["turkiye"]],
  ["Guinea-Bissau", ["guinea", "bissau"]],
  ["Germany, Federal Republic of", ["germany", "federal", "republic", "of"]],
  ["中国", []],
])("the words of %s are %j", (name, words) => expect(wordsOf(name)).toEqual(words));
