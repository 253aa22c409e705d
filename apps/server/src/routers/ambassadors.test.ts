import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const { ask } = council;

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

test("another spelling leads to the one person it is of", async () => {
  for (const [spelling, id] of [
    ["kim-sang-jin", "sangjin-kim"],
    ["sergey-v-lavrov", "sergey-lavrov"],
    ["churkin", "vitaly-churkin"],
  ] as const)
    expect((await ask().ambassadors.get({ id: spelling })).ambassador.id).toBe(id);
});

test("a spelling that two people share leads to neither", async () => {
  await council.db.ambassador.update({ where: { id: "cho-hyun" }, data: { aliases: ["Kim Sang-jin"] } });
  await expect(ask().ambassadors.get({ id: "kim-sang-jin" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await ask().ambassadors.get({ id: "sangjin-kim" })).ambassador.name).toBe("Sangjin Kim");
});
