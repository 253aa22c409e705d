import { expect, type Page, test } from "@playwright/test";
import { seriousOf } from "./axe.ts";
import { pages } from "./pages.ts";
import { origin } from "./setting.ts";
import { wake } from "./wake.ts";

/** In CSS pixels; 320 is also what 400 % zoom makes of 1280. */
const widths = [320, 360, 390, 768, 1440, 1920];

/** What goes wrong while a page is open: console errors, broken scripts, requests that leave the house. */
const faultsOf = (page: Page): string[] => {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asked ${request.url()}`);
  });
  return faults;
};

const isMissing = (path: string): boolean => path === "/1945/01";

for (const path of pages)
  test(`${path} loads without a fault, keeps to its window and house, and has nothing serious for axe`, async ({
    page,
  }) => {
    const faults = faultsOf(page);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(isMissing(path) ? 404 : 200);
    await expect(page.locator("h1")).toHaveCount(1);
    await wake(page);
    // Chromium logs the page's own status 404 as an error.
    expect(faults.filter((fault) => !(isMissing(path) && fault.includes("404")))).toEqual([]);
    // However a link is opened, the other site gets no hold of our page.
    await expect(
      page.locator(
        `a:is([href^="http"]:not([href^="${origin}"]), [target]):not([rel~="noopener"], [rel~="noreferrer"])`,
      ),
    ).toHaveCount(0);
    expect(await seriousOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await seriousOf(page, { rule: "color-contrast" })).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const path of ["/", "/2025", "/2025/09", "/history", "/states/republic-of-korea"])
    test(`what is pressed on ${path} is large enough, or far enough from what else is, and links look like links`, async ({
      page,
    }) => {
      await page.goto(path);
      for (const rule of ["target-size", "link-in-text-block"])
        expect(await seriousOf(page, { rule })).toEqual([]);
    });
});
