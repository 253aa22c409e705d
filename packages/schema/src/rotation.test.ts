import { expect, test, vi } from "vitest";

vi.mock("zod", () => {
  throw new Error("zod was loaded");
});

test("the rule runs where zod is not at hand", async () => {
  const { nextPresident } = await import("./rotation.ts");
  expect(nextPresident("France", ["France", "Germany"])).toBe("Germany");
  await expect(import("./membership.ts")).rejects.toThrow();
});
