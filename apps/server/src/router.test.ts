import { beforeAll, describe, expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";

const { ask } = await openCouncil();
const { presidencies, countryProfiles, memberships, events, states, ambassadors } = ask();

type Answer = { sources: Record<string, { id: string }> };

const cited = (value: unknown): unknown[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /sources$/i.test(key) && Array.isArray(inner) ? inner : cited(inner),
  );
};

const unresolved = (answer: Answer): unknown[] =>
  cited({ ...answer, sources: null }).filter((id) => answer.sources[String(id)]?.id !== id);

let months: string[] = [];
beforeAll(async () => {
  months = (await presidencies.history()).turns.map(({ id }) => id);
});

describe("every turn of the record", () => {
  test("has a view whose sources all resolve, and which agrees with its state and its neighbours", async () => {
    for (const [at, month] of months.entries()) {
      const view = await presidencies.byMonth({ month });
      expect(unresolved(view), month).toEqual([]);
      expect(view.presidency.id).toBe(month);
      expect([view.previous?.id, view.next?.id]).toEqual([months[at - 1], months[at + 1]]);
      expect(view.table[0], month).toMatchObject({
        id: view.state.id,
        name: view.presidency.name,
        isPresiding: true,
      });
      expect(view.table, month).toHaveLength(month < "1966" ? 11 : 15);
      expect(view.turns.map(({ id }) => id)).toContain(month);
    }
  }, 300_000);

  test("has its country profile alone as on its page, or none", async () => {
    const sampled = months.filter((month, at) => month >= "2025" || at % 100 === 0);
    const profiles = await Promise.all(
      sampled.map(async (month) => {
        const { countryProfile } = await presidencies.byMonth({ month });
        const alone = countryProfiles.byMonth({ month });
        const { figures, headOfState } = (await alone).countryProfile;
        expect({ figures, headOfState }, month).toEqual({
          figures: countryProfile?.figures ?? [],
          headOfState: countryProfile?.headOfState ?? null,
        });
        return countryProfile;
      }),
    );
    expect(new Set(profiles.map((profile) => profile === null))).toEqual(new Set([true, false]));
  }, 120_000);
});

test("every year's turns, seats and meetings name only sources that resolve", async () => {
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
  for (const year of years) {
    expect(unresolved(await presidencies.list({ year })), `turns of ${year}`).toEqual([]);
    expect(unresolved(await memberships.list({ year })), `seats of ${year}`).toEqual([]);
    expect(unresolved(await events.list({ year })), `meetings of ${year}`).toEqual([]);
  }
}, 120_000);

test("every state and every person has a view whose sources all resolve", async () => {
  for (const { id } of await states.list()) expect(unresolved(await states.get({ id })), id).toEqual([]);
  for (const { id } of await ambassadors.list())
    expect(unresolved(await ambassadors.get({ id })), id).toEqual([]);
}, 120_000);
