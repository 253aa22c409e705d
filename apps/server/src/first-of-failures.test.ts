import { expect, test } from "vitest";
import { firstOfFailures } from "./first-of-failures.ts";

test("of failures in a row the first is told, and again the first after work was done", async () => {
  const told: unknown[] = [];
  const attempt = firstOfFailures((error) => told.push(error));
  const fail = (message: string) => attempt(() => Promise.reject(message));
  await fail("down");
  await fail("still down");
  await attempt(async () => {});
  await fail("down again");
  expect(told).toEqual(["down", "down again"]);
});
