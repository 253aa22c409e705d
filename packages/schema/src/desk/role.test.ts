import { expect, test } from "vitest";
import { isAtLeast } from "./role.ts";

test("each role may do what those before it may, and no more", () => {
  expect(isAtLeast("editor", "publisher")).toBe(false);
  expect(isAtLeast("publisher", "editor")).toBe(true);
  expect(isAtLeast("publisher", "admin")).toBe(false);
  expect(isAtLeast("admin", "publisher")).toBe(true);
});
