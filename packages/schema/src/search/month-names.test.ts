import { expect, test } from "vitest";
import { monthNamed } from "./month-names.ts";

const wordFor = (language: string, month: number): string =>
  new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" })
    .format(new Date(Date.UTC(2025, month - 1, 1)))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();

for (const language of ["en", "fr", "es", "ru", "zh", "ar"])
  test(`every month is known by its name in ${language}`, () => {
    for (let month = 1; month <= 12; month++) {
      const word = wordFor(language, month);
      expect(monthNamed(word, false), word).toBe(month);
    }
  });

test("three letters are enough where a year stands beside them", () => {
  expect(["jan", "sept", "dec", "апр", "ago"].map((word) => monthNamed(word, true))).toEqual([
    1, 9, 12, 4, 8,
  ]);
  expect(["ja", "jan."].map((word) => monthNamed(word, true))).toEqual([null, null]);
});
