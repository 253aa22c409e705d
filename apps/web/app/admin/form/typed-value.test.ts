import { editableRecords } from "@council/schema/desk";
import { describe, expect, test } from "vitest";
import { groupOf } from "./shape.ts";
import { typedValue } from "./typed-value.ts";

const ambassador = groupOf(editableRecords.ambassador);

describe("what is typed into a form", () => {
  test("is null where it is blank and null may stand", () => {
    expect(typedValue({ type: "text", isNullable: true, format: null }, "  ")).toBeNull();
    expect(typedValue({ type: "text", isNullable: false, format: null }, "  ")).toBe("");
    expect(typedValue({ type: "number", isNullable: true }, "")).toBeNull();
    expect(typedValue({ type: "choice", isNullable: true, options: ["low"] }, "")).toBeNull();
  });

  test("is a number with its thousands apart, and stays as typed where it is none", () => {
    const number = { type: "number", isNullable: false } as const;
    expect(typedValue(number, "51,630,000")).toBe(51_630_000);
    expect(typedValue(number, "51 630 000")).toBe(51_630_000);
    expect(typedValue(number, "0.3")).toBe(0.3);
    expect(typedValue(number, "0,3")).toBe("0,3");
    expect(typedValue(number, "about ten")).toBe("about ten");
    for (const text of ["0x10", "1e3", "Infinity", "12345678901234567890"])
      expect(typedValue(number, text)).toBe(text);
  });

  test("loses the blank rows at the end of a list, and none before", () => {
    const texts = { type: "list", of: { type: "text", isNullable: false, format: null } } as const;
    expect(typedValue(texts, ["Korean", "", "English", "", ""])).toEqual(["Korean", "", "English"]);
    expect(typedValue(texts, undefined)).toEqual([]);
    expect(typedValue(texts, "Korean")).toEqual(["Korean"]);
  });

  test("is no group at all where nothing in it is filled in", () => {
    const profile = groupOf(editableRecords["country-profile"]);
    const { headOfState, figures } = typedValue(profile, {
      headOfState: { name: "", since: "", confidence: "", sources: [""] },
    }) as Record<string, unknown>;
    expect(headOfState).toBeNull();
    expect(figures).toEqual([]);
  });

  test("leaves out the languages in which a state has no name", () => {
    const { namesIn } = typedValue(groupOf(editableRecords.state), {
      namesIn: { en: { short: "Ghana", formal: "" }, fr: { short: "", formal: "" } },
    }) as Record<string, unknown>;
    expect(namesIn).toEqual({ en: { short: "Ghana", formal: null } });
  });
});

test("a form that is sent back untouched says what the record said", () => {
  const cho = {
    id: "cho-hyun",
    name: "Cho Hyun",
    familyName: "Cho",
    givenName: "Hyun",
    aliases: ["CHO Hyun"],
    stateId: "republic-of-korea",
    languages: [],
    languagesSources: [],
    education: [{ degree: "PhD", subject: null, institution: "Toulouse", year: 2008, sources: ["a"] }],
    career: [],
    postings: [],
    note: null,
    sources: ["a"],
  };
  const typed = JSON.parse(JSON.stringify(cho), (_, value) =>
    value === null ? "" : typeof value === "number" ? String(value) : value,
  );
  expect(typedValue(ambassador, typed)).toEqual(cho);
});
