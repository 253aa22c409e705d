import { expect, test } from "vitest";
import { whereToMend } from "./where-to-mend.ts";

test("what is missing begins in a new form that knows the month", () => {
  const lack = { kind: "profile", id: "2026-12", lacks: "profile", count: 0 } as const;
  expect(whereToMend(lack, "2026-12")).toBe("/admin/records/profile/new?presidencyId=2026-12");
  const nobody = { kind: "presidency", id: "2026-12", lacks: "ambassador", count: 0 } as const;
  expect(whereToMend(nobody, "2026-12")).toContain(
    "/admin/records/presider/new?presidencyId=2026-12&capacity=",
  );
});

test("what is thin or unsourced is mended in its own form", () => {
  const lack = { kind: "ambassador", id: "sangjin-kim", lacks: "unsourced", count: 2 } as const;
  expect(whereToMend(lack, "2025-09")).toBe("/admin/records/ambassador/sangjin-kim");
});
