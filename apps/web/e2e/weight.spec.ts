import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { pages } from "./pages.ts";
import { databaseUrl, folder, today } from "./setting.ts";
import { wake } from "./wake.ts";

const kilobytes = 1024;

/** Bytes over the wire of what the page has loaded, compressed as sent, by what it ends in. */
const loadedOf = (page: Page, ending: "css" | "js" | "woff2"): Promise<number> =>
  page.evaluate((end) => {
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const ours = resources.filter(({ name }) => name.endsWith(`.${end}`));
    return ours.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  }, ending);

/** How far things moved by themselves since the page began, as the sum of Chromium's layout shifts. */
const movedOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList): void => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );

for (const path of ["/", "/2025", "/2025/09", "/history", "/states/republic-of-korea"])
  test(`${path} loads no script to be read, is light, and nothing in it moves, asleep or awake`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    expect(await loadedOf(page, "js")).toBe(0);
    expect(await loadedOf(page, "css")).toBeLessThanOrEqual(12 * kilobytes);
    expect(await loadedOf(page, "woff2")).toBeLessThanOrEqual(60 * kilobytes);
    await wake(page);
    expect(await movedOf(page)).toBe(0);
    const awake = await loadedOf(page, "js");
    expect(awake).toBeGreaterThan(0);
    expect(awake).toBeLessThanOrEqual(135 * kilobytes);
  });

test("a page that wakes takes up the press that woke it", async ({ page }) => {
  await page.goto("/2025/09");
  await page.getByRole("button", { name: "Search" }).locator("path").dispatchEvent("click");
  await expect(page.getByRole("combobox")).toBeFocused();
});

test("a page that wakes stays where its reader has scrolled", async ({ page }) => {
  await page.goto("/history");
  await wake(page);
  await page.evaluate(() => scrollTo(0, 2000));
  await page.reload();
  await page.evaluate(() => scrollTo(0, 3000));
  await wake(page);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(3000);
});

test("a page whose scripts never come is one without them", async ({ page }) => {
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("/2025/09");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("no page sends more than three statements to the database when its answer is not in memory", () => {
  const paths = pages.filter((path) => path !== "/1945/01" && !path.startsWith("/admin"));
  const printed = execFileSync(
    process.execPath,
    ["--import", "tsx", "apps/server/testing/page-statements.cli.ts", ...paths],
    {
      cwd: join(import.meta.dirname, "../../.."),
      env: { ...process.env, DATABASE_URL: databaseUrl, XDG_STATE_HOME: folder, TODAY: today },
      encoding: "utf8",
    },
  );
  const statements: Record<string, number> = JSON.parse(printed);
  expect(Object.keys(statements)).toEqual(paths);
  expect(Object.entries(statements).filter(([, count]) => count > 3)).toEqual([]);
  expect(Math.max(...Object.values(statements))).toBeGreaterThan(0);
});
