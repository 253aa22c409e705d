import { expect, test, vi } from "vitest";

vi.mock("zod", () => {
  throw new Error("zod was loaded");
});

test("search runs where zod is not at hand", async () => {
  const { askedOf } = await import("./search.ts");
  expect(askedOf("sept 2025").period).toEqual({ year: 2025, month: 9 });
  await expect(import("./views/search.ts")).rejects.toThrow();
});
