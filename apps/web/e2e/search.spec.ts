import { expect, type Page, test } from "@playwright/test";
import { faultsOf } from "./axe.ts";

const field = (page: Page) => page.getByRole("combobox", { name: "State, person, month or topic" });
const options = (page: Page) => page.getByRole("option");

/** Opens the palette by the press of a key that also wakes the page. */
const openPalette = async (page: Page): Promise<void> => {
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
};

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the masthead leads to search, and “korea” to September 2025", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("banner").getByRole("button", { name: "Search" }).click();
    await page.getByRole("searchbox").fill("korea");
    await page.getByRole("main").getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL("/search?q=korea");
    const results = page.locator(".search-results li");
    await expect(results.nth(1)).toContainText("September 2025, South Korea");
    await expect(results.nth(2)).toContainText("June 2024, South Korea");
    await results.nth(1).getByRole("link").click();
    await expect(page).toHaveURL("/2025/09");
  });
});

test("the keyboard alone opens the palette, finds Kim Sang-jin and goes to his page", async ({ page }) => {
  await page.goto("/2025/09");
  await openPalette(page);
  await page.keyboard.type("Kim Sang-jin");
  await expect(options(page).first()).toContainText("Sangjin Kim");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(/result/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/people/sangjin-kim");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("main")).toBeFocused();
});

test("arrow keys walk the results round, and the field names the active one", async ({ page }) => {
  await page.goto("/2025/09");
  await openPalette(page);
  await page.keyboard.type("korea");
  await expect(options(page)).toHaveCount(8);
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const active = await field(page).getAttribute("aria-activedescendant");
  await expect(page.locator(`[id="${active}"]`)).toContainText("September 2025");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/2025/09");
});

test("Escape closes the palette and gives the focus back to where it was", async ({ page }) => {
  await page.goto("/states", { waitUntil: "networkidle" });
  const door = page.getByRole("banner").getByRole("button", { name: "Search" });
  await door.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(door).toBeFocused();
});

test("the index is fetched when the palette first opens, and once", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/2025/09", { waitUntil: "networkidle" });
  expect(asked.filter((path) => /search/.test(path))).toEqual([]);
  for (const query of ["zaire", "2024-06"]) {
    await openPalette(page);
    await page.keyboard.type(query);
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press("Escape");
    // A key that comes before the palette has closed is the palette's.
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  expect(asked.filter((path) => path === "/search-index.json")).toHaveLength(1);
});

test("the palette finds the same as the server, in the same order", async ({ page, request }) => {
  await page.goto("/");
  await openPalette(page);
  for (const query of [
    "korea",
    "sept 2025",
    "Республика Корея",
    "大韩民国",
    "جمهورية كوريا",
    "koera",
    "cyber",
  ]) {
    await field(page).fill(query);
    const answer = await request.get("/api/v1/search", { params: { q: query, limit: 8 } });
    const { hits } = await answer.json();
    await expect(options(page)).toHaveCount(hits.length);
    const titles = hits.map(({ title }: { title: string | null }) => title ?? "");
    for (const [at, title] of titles.entries()) await expect(options(page).nth(at)).toContainText(title);
  }
});

test("without its index the palette says so and still asks the server", async ({ page }) => {
  await page.route("**/search-index.json", (route) => route.abort());
  await page.goto("/2025/09");
  await openPalette(page);
  await page.keyboard.type("korea");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("cannot be reached");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=korea");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the open palette has nothing serious for axe in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/2025/09");
    await openPalette(page);
    await page.keyboard.type("korea");
    await expect(options(page)).toHaveCount(8);
    expect(await faultsOf(page, { within: "dialog" })).toEqual([]);
  });

for (const [kind, query] of [
  ["HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
  ["SQL", "'; DROP TABLE State; --"],
  ["emoji", "😀👩‍👩‍👧‍👦"],
  ["right-to-left", "\u202eجمهورية\u202c"],
  ["a message's tags", "<0>x</0><toString/>"],
] as const)
  test(`${kind} in a query is answered as text`, async ({ page }) => {
    const alerts: string[] = [];
    page.on("dialog", (dialog) => void dialog.dismiss().then(() => alerts.push(dialog.message())));
    const answer = await page.goto(`/search?q=${encodeURIComponent(query)}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("searchbox")).toHaveValue(query);
    expect(alerts).toEqual([]);
    expect(await answer?.text()).not.toContain("<img src=x");
  });

test("10,000 characters are refused beside the field, with 400", async ({ page, request }) => {
  const long = "a".repeat(10_000);
  const answer = await page.goto(`/search?q=${long}`);
  expect(answer?.status()).toBe(400);
  await expect(page.getByRole("searchbox")).toHaveAccessibleDescription(
    "Search for 200 characters or fewer.",
  );
  const emoji = await request.get(`/api/v1/search?q=${encodeURIComponent("😀".repeat(5_000))}`);
  expect(emoji.status()).toBe(400);
  expect(await emoji.json()).toMatchObject({ problems: [{ path: ["q"] }] });
});

test("results are not for search engines", async ({ page }) => {
  await page.goto("/search?q=korea");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
});
