import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const { ask } = await openCouncil();

test("the meetings of a month stand in the order of their days, those without a day last", async () => {
  const { events } = await ask().events.list({ month: "2025-09" });
  const days = events.map(({ startsOn }) => startsOn ?? "9999");
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort());
});

test("a year holds the meetings of its months and no others", async () => {
  const { events } = await ask().events.list({ year: 2025 });
  const september = await ask().events.list({ month: "2025-09" });
  expect(events).toEqual(expect.arrayContaining(september.events));
  expect(events.every(({ presidencyId }) => presidencyId.startsWith("2025-"))).toBe(true);
});
