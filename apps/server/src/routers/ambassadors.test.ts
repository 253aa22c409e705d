import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const { ask } = await openCouncil();

test("Sangjin Kim presided in September 2025 for the Republic of Korea", async () => {
  const { ambassador, state, presided } = await ask().ambassadors.get({ id: "sangjin-kim" });
  expect(ambassador).toMatchObject({ name: "Sangjin Kim", stateId: "republic-of-korea" });
  expect(ambassador.education.length).toBeGreaterThan(1);
  expect(state?.commonName).toBe("South Korea");
  expect(presided.map(({ presidency, role }) => [presidency.id, role])).toContainEqual(["2025-09", "led"]);
});

test("the list counts turns, not the capacities in which a person acted", async () => {
  const people = await ask().ambassadors.list();
  for (const { id, turns } of people.filter((_, at) => at % 25 === 0)) {
    const { presided } = await ask().ambassadors.get({ id });
    expect(turns).toBe(new Set(presided.map(({ presidencyId }) => presidencyId)).size);
  }
});

test("a person nobody knows is not found", async () => {
  await expect(ask().ambassadors.get({ id: "john-doe" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
