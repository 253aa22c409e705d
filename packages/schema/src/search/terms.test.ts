import { expect, test } from "vitest";
import { folded, nameKey, searchWords, termsOf } from "./terms.ts";

test("a text is compared without marks, in every script", () => {
  expect(folded("Côte d’Ivoire ٢٠٢٥")).toBe("cote d’ivoire 2025");
  expect(folded("İSTANBUL Łódź Æsir Ｗｉｄｅ")).toBe("istanbul lodz aesir wide");
  expect(folded("Йемен")).toBe(folded("йемен"));
  expect(folded("الجُمْهُورِيَّة")).toBe("الجمهوريه");
  expect(folded("أفغانستان")).toBe("افغانستان");
});

test("a compound is found by its parts and closed up", () => {
  expect(searchWords("Kim Sang-jin")).toEqual([
    { parts: ["kim"], whole: null },
    { parts: ["sang", "jin"], whole: "sangjin" },
  ]);
  expect(termsOf("U.S.S.R.")).toEqual(["u", "s", "s", "r", "ussr"]);
});

test("Chinese is found by its characters", () => {
  expect(termsOf("大韩民国 2025")).toEqual(["大", "韩", "民", "国", "2025"]);
});

test("Arabic words are found with and without their article", () => {
  expect(termsOf("الصين")).toEqual(termsOf("صين"));
});

test("the order of the parts of a name makes no difference", () => {
  expect(nameKey("Kim Sang-jin")).toBe(nameKey("Sang-jin KIM"));
  expect(nameKey("Sangjin Kim")).not.toBe(nameKey("Kim Sang-jin"));
});

test("a text without letters and digits has no terms", () => {
  for (const text of ["", "😀", "--", "\u0301\u0301"]) expect(termsOf(text)).toEqual([]);
});
