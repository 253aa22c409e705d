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

/** Half a hundredth of a screen: letters of ours take the place of the system's, and nothing else moves. */
const hardly = 0.005;

/** How far things moved by themselves since the page began, as the sum of Chromium's layout shifts, and what moved from where to where. */
const movedOf = (page: Page): Promise<{ sum: number; told: string }> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        type Shift = PerformanceEntry & {
          value: number;
          sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
        };
        const place = ({ x, y, width, height }: DOMRectReadOnly) =>
          [x, y, width, height].map(Math.round).join(" ");
        const named = (node: Node | null) =>
          (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 60);
        const shifts: Shift[] = [];
        new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({
          ...{ type: "layout-shift", buffered: true },
        });
        setTimeout(() => {
          const moves = shifts.flatMap(({ value, sources }) =>
            sources.map(
              ({ node, previousRect, currentRect }) =>
                `${value.toFixed(4)}: ${named(node)} from ${place(previousRect)} to ${place(currentRect)}`,
            ),
          );
          const sum = shifts.reduce((all, { value }) => all + value, 0);
          resolve({ sum, told: moves.join("\n") });
        }, 100);
      }),
  );

const hasHardlyMoved = async (page: Page): Promise<void> => {
  const { sum, told } = await movedOf(page);
  expect(sum, told).toBeLessThanOrEqual(hardly);
};

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
    await wake(page);
    await hasHardlyMoved(page);
    const awake = await loadedOf(page, "js");
    expect(awake).toBeGreaterThan(0);
    expect(awake).toBeLessThanOrEqual(135 * kilobytes);
  });

for (const width of [390, 1280])
  test(`letters that come late move no line of a page of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const path of measured) {
      let isPainted = false;
      await page.route("**/*.woff2", async (route) => {
        while (!isPainted) await page.waitForTimeout(50);
        await route.continue();
      });
      await page.goto(path, { waitUntil: "domcontentloaded" });
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      isPainted = true;
      await page.evaluate(() => document.fonts.ready);
      await hasHardlyMoved(page);
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
