import { expect, test } from "vitest";
import { councilTermsIn } from "./council-terms.ts";

test.each([
  [
    "2024-2025; 2013-2014",
    [
      [2024, 2025],
      [2013, 2014],
    ],
    true,
  ],
  [
    "1967-68, 1999-00 and 2024/25",
    [
      [2024, 2025],
      [1999, 2000],
      [1967, 1968],
    ],
    true,
  ],
  [
    "1946, 1961 to 1962 (half a term)",
    [
      [1961, 1962],
      [1946, 1946],
    ],
    true,
  ],
  [
    "Twice: 1990-91, 2002-03",
    [
      [2002, 2003],
      [1990, 1991],
    ],
    false,
  ],
  ["1996-1997, 2024-present", [[1996, 1997]], false],
  ["since 1946", [], false],
  ["1945; 1990-1980; 19675", [], false],
])("%j", (value, terms, isWhole) => {
  expect(councilTermsIn(value)).toEqual({ terms: terms.map(([from, to]) => ({ from, to })), isWhole });
});
