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
  "क्‍ष",
  "Noël\u00a0: l’été",
  "𝒮 😀",
  "first\nsecond",
  "3 < 5 & 7 > 6",
])("%s is a text as it looks", (name) => expect(isClean(name)).toBe(true));

test.each([
  ["markup", "<b>Kim</b>"],
  ["a tag that is left open", "<img src=x onerror=alert(1) "],
  ["a comment that is left open", "Kim <!-- Sangjin"],
  ["a control character", "Kim\u0007"],
  ["a tab", "Kim\tSangjin"],
  ["a character without width", "Kim\u200bSangjin"],
  ["a joiner between no letters", "Kim \u200dSangjin"],
  ["a joiner between Latin letters", "Ki\u200dm"],
  ["half a character", "Kim \ud83d"],
  ["the other half", "\ude00 Kim"],
  ["an override of the direction of writing", "Kim\u202eSangjin"],
  ["an isolate that is left open", "\u2067Kim"],
])("%s keeps a name from being published", (_what, name) =>
  expect(badText({ names: [{ name }] })).toMatchObject([
    { code: "bad-text", severity: "blocks", path: ["names", 0, "name"] },
  ]),
);

const hidden = [
  0x2028, 0x2029, 0x034f, 0x115f, 0x3164, 0xffa0, 0x17b4, 0x180b, 0xfe0f, 0x2065, 0x206a, 0x206f,
];
const blank = [0x2800, 0x1d173, 0xe0041, 0xfff0, 0xfffc];
const meaningless = [0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0x10ffff, 0xe000, 0xf0000, 0x0378];

test.each([...hidden, ...blank, ...meaningless].map((code) => code.toString(16).toUpperCase()))(
  "U+%s keeps a name from being published",
  (code) => expect(isClean(`Kim${String.fromCodePoint(Number.parseInt(code, 16))}Sangjin`)).toBe(false),
);
