import { expect, test } from "vitest";
import { badText } from "./bad-text.ts";

const isClean = (name: string): boolean => badText({ names: [{ name }] }).length === 0;

test.each([
  "Sangjin Kim",
  "Đặng Đình Quý",
  "Côte d’Ivoire",
  "김상진",
  "الجزائر",
  "می‌خواهم",
  "first\nsecond",
  "3 < 5 & 7 > 6",
])("%s is a text as it looks", (name) => expect(isClean(name)).toBe(true));

test.each([
  ["markup", "<b>Kim</b>"],
  ["a control character", "Kim\u0007"],
  ["a tab", "Kim\tSangjin"],
  ["a character without width", "Kim\u200bSangjin"],
  ["a joiner between no letters", "Kim \u200dSangjin"],
  ["an override of the direction of writing", "Kim\u202eSangjin"],
  ["an isolate that is left open", "\u2067Kim"],
])("%s keeps a name from being published", (_what, name) =>
  expect(badText({ names: [{ name }] })).toMatchObject([
    { code: "bad-text", severity: "blocks", path: ["names", 0, "name"] },
  ]),
);
