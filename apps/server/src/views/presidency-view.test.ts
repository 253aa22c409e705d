import { describe, expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const { ask } = await openCouncil();

describe("September 2025", async () => {
  const view = await ask("2025-09-12").presidencies.byMonth({ month: "2025-09" });

  test("is the Republic of Korea's, between Panama's and the Russian Federation's", () => {
    expect(view.presidency).toMatchObject({
      id: "2025-09",
      status: "confirmed",
      state: { id: "republic-of-korea", commonName: "South Korea", name: "Republic of Korea", flag: "KR" },
    });
    expect(view.previous?.name).toBe("Panama");
    expect(view.next?.name).toBe("Russian Federation");
  });

  test("has fifteen at the table, in the order of rule 18 from the president on", () => {
    expect(view.table.map(({ name }) => name)).toEqual([
      ...["Republic of Korea", "Russian Federation", "Sierra Leone", "Slovenia", "Somalia", "United Kingdom"],
      ...["United States", "Algeria", "China", "Denmark", "France", "Greece", "Guyana", "Pakistan", "Panama"],
    ]);
    expect(view.table.filter(({ isPresiding }) => isPresiding)).toHaveLength(1);
  });

  test("is the fifth turn of a state that has held three seats", () => {
    const turns = view.turns.map(({ number, id }) => [number, id]);
    expect(turns.slice(-2)).toEqual([
      [4, "2024-06"],
      [5, "2025-09"],
    ]);
    expect(view.memberships.map(({ startsOn }) => startsOn)).toEqual([
      "1996-01-01",
      "2013-01-01",
      "2024-01-01",
    ]);
  });

  test("was opened by the chargé d'affaires and chaired by minister and president", () => {
    expect(view.presiders.map(({ name, sittings }) => [name, sittings.length > 0])).toContainEqual([
      "Lee Jae-myung",
      true,
    ]);
    expect(view.presidency.presiders[0]).toMatchObject({
      name: "Sangjin Kim",
      capacity: "charge-d-affaires",
    });
    expect(view.ambassadors.map(({ name }) => name)).toEqual([
      ...new Set(view.presiders.map(({ name }) => name)),
    ]);
  });

  test("has its signature event on 24 September, held", () => {
    expect(view.events.filter(({ weight }) => weight === "signature")).toEqual([
      expect.objectContaining({ startsOn: "2025-09-24", status: "held" }),
    ]);
  });

  test("has a profile, and a country profile with figures against the world", () => {
    expect(view.profile?.headline).toBeTruthy();
    expect(
      view.countryProfile?.figures.map(({ preferred, world }) => [preferred.indicator, world?.year]),
    ).toContainEqual(["population", expect.any(Number)]);
  });

  test("stands in a year of twelve turns", () => {
    expect(view.year.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}`),
    );
  });
});
