import { expect, test } from "vitest";
import { growth } from "./memory.ts";

test("what stays where it is has not grown, and a leak shows", () => {
  expect(growth([200, 202, 198, 200, 201, 199, 200, 200])).toBeCloseTo(1, 1);
  expect(growth([200, 210, 220, 230, 240, 250, 260, 270])).toBeGreaterThan(1.1);
});
