import { expect, test } from "@playwright/test";
import { seriousOf } from "./axe.ts";
import { joinStaff } from "./staff.ts";
import { visit } from "./wake.ts";

const pages = [
  "/admin",
  "/admin/drafts",
  "/admin/records",
  "/admin/records/ambassador?q=kim",
  "/admin/records/ambassador/sangjin-kim",
  "/admin/records/ambassador/sangjin-kim/revisions",
  "/admin/records/state/republic-of-korea",
  "/admin/records/profile/new?presidencyId=2026-12",
  "/admin/import",
  "/admin/change-ambassador",
  "/admin/merge?from=sardenberg&to=ronaldo-mota-sardenberg",
];

test("every page of the desk is sound for axe in both schemes, fits each window, and is for no search engine", async ({
  page,
}) => {
  test.slow();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await joinStaff(page, "publisher");
  for (const path of pages) {
    await visit(page, path);
    await expect(page.locator("h1"), path).toHaveCount(1);
    await expect(page.locator("meta[name=robots]"), path).toHaveAttribute("content", /noindex/);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide, `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await seriousOf(page, colorScheme === "dark" ? { rule: "color-contrast" } : {});
      expect(found, `${path}, ${colorScheme}`).toEqual([]);
    }
  }
  expect(faults).toEqual([]);
});
