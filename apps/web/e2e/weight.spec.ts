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

/** What moved up or down by itself since the page began by Chromium's layout shifts: from where to where, in pixels. */
const movedOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        type Shift = PerformanceEntry & {
          sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
        };
        // A line is seventeen pixels high at least: less than a third of it is letters of ours in the place of the system's.
        const hair = 5;
        const named = (node: Node | null) =>
          (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 60);
        const shifts: Shift[] = [];
        const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
        observer.observe({ type: "layout-shift", buffered: true });
        const told = () =>
          shifts
            .flatMap(({ sources }) => sources)
            .filter(({ previousRect: { width } }) => width > 0)
            .filter(({ previousRect, currentRect }) => Math.abs(currentRect.y - previousRect.y) > hair)
            .map(
              ({ node, previousRect, currentRect }) =>
                `${named(node)}: ${Math.round(previousRect.y)} to ${Math.round(currentRect.y)}`,
            );
        // What is painted last is told a frame later, on a busy machine several.
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(told()))), 200);
      }),
  );

/** How far things moved by themselves since a time of the page, in milliseconds: the sum of Chromium's layout shifts. */
const shiftedSince = (page: Page, since: number): Promise<number> =>
  page.evaluate(
    (from) =>
      new Promise((resolve) => {
        let sum = 0;
        const add = (shifts: (PerformanceEntry & { value?: number })[]): void => {
          for (const { startTime, value = 0 } of shifts) if (startTime >= from) sum += value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
    since,
  );

const measured = ["/", "/2025", "/2025/09", "/history", "/states/republic-of-korea"];

for (const path of measured)
  test(`${path} loads no script to be read, is light, and nothing in it moves, asleep or awake`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    expect(await loadedOf(page, "js")).toBe(0);
    expect(await loadedOf(page, "css")).toBeLessThanOrEqual(12 * kilobytes);
    expect(await loadedOf(page, "woff2")).toBeLessThanOrEqual(60 * kilobytes);
    expect(await movedOf(page)).toEqual([]);
    const asleepUntil = await page.evaluate(() => performance.now());
    await wake(page);
    expect(await shiftedSince(page, asleepUntil)).toBe(0);
    const awake = await loadedOf(page, "js");
    expect(awake).toBeGreaterThan(0);
    expect(awake).toBeLessThanOrEqual(135 * kilobytes);
  });

for (const width of [390, 1280])
  test(`letters that come late move no line of a page of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const path of measured) {
      let isPainted = false;
      let held = 0;
      await page.route("**/*.woff2", async (route) => {
        held += 1;
        while (!isPainted) await page.waitForTimeout(50);
        await route.continue();
      });
      await page.goto(path, { waitUntil: "domcontentloaded" });
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      isPainted = true;
      await page.evaluate(() => document.fonts.ready);
      expect(held).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.fonts.check("16px 'Public Sans'"))).toBe(true);
      expect(await movedOf(page), path).toEqual([]);
      await page.unroute("**/*.woff2");
    }
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
