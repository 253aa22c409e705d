import { expect, test } from "vitest";
import { presentMention, stateMention } from "./state-mention.ts";

const named = (name: string, startsOn: string | null, endsBefore: string | null, flag: string | null) => ({
  ...{ name, startsOn, endsBefore, flag },
  sources: [],
});

const china = {
  id: "china",
  commonName: "China",
  names: [named("China", null, "1971-10-25", null), named("China", "1971-10-25", null, "CN")],
  iso3: "CHN",
  regionalGroup: "asia-pacific" as const,
};

const union = {
  id: "united-arab-republic",
  commonName: "United Arab Republic",
  names: [named("United Arab Republic", null, null, null)],
  iso3: null,
  regionalGroup: null,
};

test("a flag is shown from the day it is right", () => {
  expect(stateMention(china, "China", "1971-10-24").flag).toBeNull();
  expect(stateMention(china, "China", "1971-10-25").flag).toBe("CN");
});

test("a name that is not on record brings no flag", () => {
  expect(stateMention(china, "Cathay", "2025-01-01")).toMatchObject({
    name: "Cathay",
    flag: null,
    code: "CHN",
  });
});

test("a state without a code of its own is known by its initials", () => {
  expect(presentMention(union)).toMatchObject({ name: "United Arab Republic", code: "UAR" });
});
