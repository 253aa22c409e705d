import { expect, test } from "vitest";
import { notYet } from "./not-yet.ts";

const releasedOn = (publishedOn: string | null) => ({
  ...{ id: "sc-16165", title: "SC/16165", publisher: null, url: null, note: null },
  publishedOn,
});

test("a source that is dated after today keeps itself from being published", () => {
  const dated = (day: string | null) => notYet(releasedOn(day), { today: "2025-09-30" }).length;
  expect(["2025-10-02", "2025-11", "2026", "2099-01-01"].map(dated)).toEqual([1, 1, 1, 1]);
  expect(["2025-10-01", "2025-10", "2025", "1946-01-17", null].map(dated)).toEqual([0, 0, 0, 0, 0]);
});
