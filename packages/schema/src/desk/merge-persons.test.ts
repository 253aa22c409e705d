import { describe, expect, test } from "vitest";
import type { Ambassador } from "../ambassador.ts";
import type { Presider } from "../presider.ts";
import { mergePersons, mergePresiders } from "./merge-persons.ts";

const person = (more: Partial<Ambassador>): Ambassador => ({
  ...{ id: "kim", name: "Kim", familyName: null, givenName: null, aliases: [], stateId: "republic-of-korea" },
  ...{
    languages: [],
    languagesSources: [],
    education: [],
    career: [],
    postings: [],
    note: null,
    sources: [],
  },
  ...more,
});

const degree = (sources: string[]) => ({
  ...{ degree: "MA", subject: "Law", institution: "Seoul", year: 1999, sources },
});

describe("two entries of one person", () => {
  const from = person({
    ...{ id: "kim-sang-jin", name: "Kim Sang-jin", aliases: ["KIM Sangjin"], familyName: "Kim" },
    ...{ languages: ["Korean", "English"], education: [degree(["article"])], sources: ["article"] },
  });
  const to = person({
    ...{ id: "sangjin-kim", name: "Sangjin Kim", aliases: ["KIM Sangjin"], languages: ["English"] },
    ...{ education: [degree(["release"])], note: "Met as S. Kim.", sources: ["release"] },
  });
  const merged = mergePersons(from, to);

  test("become the one that stays, found under every spelling of both", () => {
    expect(merged).toMatchObject({ id: "sangjin-kim", name: "Sangjin Kim", familyName: "Kim" });
    expect(merged.aliases).toEqual(["KIM Sangjin", "Kim Sang-jin"]);
  });

  test("hold what both said once, with the sources of both", () => {
    expect(merged.languages).toEqual(["English", "Korean"]);
    expect(merged.education).toEqual([degree(["release", "article"])]);
    expect(merged.sources).toEqual(["release", "article"]);
    expect(merged.note).toBe("Met as S. Kim.");
  });

  test("who acted for two states belong to none alone", () => {
    expect(
      mergePersons(person({ stateId: "soviet-union" }), person({ stateId: "russian-federation" })).stateId,
    ).toBeNull();
  });

  test("brought together with nothing new are as before", () => {
    expect(mergePersons(person({ id: "other", name: "Kim" }), to)).toEqual({
      ...to,
      aliases: ["KIM Sangjin", "Kim"],
    });
  });
});

const presider = (ambassadorId: string, more: Partial<Presider> = {}): Presider => ({
  ...{
    id: `2025-09-${ambassadorId}`,
    presidencyId: "2025-09",
    ambassadorId,
    role: "sat",
    title: null,
    note: null,
  },
  ...{ capacity: "charge-d-affaires", sittings: [], confidence: null, sources: [] },
  ...more,
});
const sitting = (day: string) => ({ day, symbol: null, topic: null, sources: [] });

describe("who presided under two names", () => {
  test("presided under the one that stays; the record keeps its id", () => {
    const [only] = mergePresiders([presider("kim")], [], "sangjin-kim");
    expect(only).toMatchObject({ joins: null, after: { id: "2025-09-kim", ambassadorId: "sangjin-kim" } });
  });

  test("in one turn and capacity has one record, with all days in the chair in order", () => {
    const [only] = mergePresiders(
      [
        presider("kim", {
          role: "led",
          sittings: [sitting("2025-09-02"), sitting("2025-09-11")],
          sources: ["a"],
        }),
      ],
      [presider("sangjin-kim", { sittings: [sitting("2025-09-11"), sitting("2025-09-18")], sources: ["b"] })],
      "sangjin-kim",
    );
    expect(only?.joins).toBe("2025-09-sangjin-kim");
    expect(only?.after).toMatchObject({ id: "2025-09-sangjin-kim", role: "led", sources: ["b", "a"] });
    expect(only?.after.sittings.map(({ day }) => day.slice(8))).toEqual(["02", "11", "18"]);
  });

  test("in one turn and two capacities keeps two records", () => {
    const [only] = mergePresiders(
      [presider("kim")],
      [presider("sangjin-kim", { capacity: "other" })],
      "sangjin-kim",
    );
    expect(only?.joins).toBeNull();
  });
});
