import { expect, test } from "vitest";
import { posting } from "./korea-of-2025.ts";
import { isBefore } from "./partial-day.ts";
import { postingOrder } from "./posting-order.ts";

test("dates are compared as exactly as they are known", () => {
  expect(isBefore("2024", "2025-03-01")).toBe(true);
  expect(isBefore("2025", "2025-03-01")).toBe(false);
});

test("appointed, arrived, credentials, left is an order that can be, within one year too", () => {
  const known = {
    appointedOn: "2025",
    arrivedOn: "2025-07",
    credentialsOn: "2025-07-29",
    endedOn: "2025-09-12",
  };
  expect(postingOrder({ postings: [posting(known)] })).toEqual([]);
});

test("credentials before the appointment are a slip", () =>
  expect(
    postingOrder({ postings: [posting({ appointedOn: "2025-08", credentialsOn: "2025-07-29" })] }),
  ).toMatchObject([{ code: "posting-order", severity: "warns", path: ["postings", 0, "credentialsOn"] }]));
