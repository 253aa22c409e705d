import { monthOf } from "@council/schema/calendar";
import { expect, test } from "@playwright/test";
import { today } from "./setting.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the history shows the five turns of the Republic of Korea alone", async ({ page }) => {
    await page.goto("/history");
    await page.getByLabel("State", { exact: true }).selectOption({ label: "South Korea" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/\/history\?state=republic-of-korea/);
    await expect(page.getByRole("heading", { name: "The turns of South Korea" })).toBeVisible();
    await expect(page.getByText("5 turns of 983")).toBeVisible();
    await expect(page.getByRole("link", { name: "September 2025", exact: true })).toBeVisible();
  });

  test("the states are put in order and filtered by plain links", async ({ page }) => {
    await page.goto("/states");
    const first = page.locator("#all tbody tr").first();
    await expect(first).toContainText("Albania");
    await page.locator("#all").getByRole("link", { name: "Terms" }).click();
    await expect(page).toHaveURL("/states?sort=terms");
    await expect(first).toContainText("Japan");
    await page.getByRole("link", { name: /^No longer members/ }).click();
    await expect(page).toHaveURL("/states?group=former&sort=terms");
    await expect(page.locator("#all tbody tr")).toHaveCount(6);
    await expect(first).toContainText("Yugoslavia");
  });

  test("the Soviet Union leads to Russia and Russia back", async ({ page }) => {
    await page.goto("/states/soviet-union");
    await page.getByText("Succeeded by").getByRole("link", { name: "Russia" }).click();
    await page.getByText("A successor of").getByRole("link", { name: "Soviet Union" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Soviet Union" })).toBeVisible();
  });
});

test("the history is a picture: each turn a thread in the colour of its group, a solid one where it is confirmed", async ({
  page,
}) => {
  await page.goto("/history");
  const look = (month: string) =>
    page.locator(`.cloth a[data-month='${month}']`).evaluate((thread) => {
      const { backgroundColor, backgroundImage, boxShadow } = getComputedStyle(thread);
      const { height } = thread.getBoundingClientRect();
      return { height, backgroundColor, isSplit: backgroundImage !== "none", isHollow: boxShadow !== "none" };
    });
  const [confirmed, derived, scheduled] = [
    await look("2025-09"),
    await look("1950-03"),
    await look("2027-12"),
  ];
  for (const { height } of [confirmed, derived, scheduled]) expect(height).toBeLessThan(25);
  expect(confirmed).toMatchObject({ isSplit: false, isHollow: false });
  expect(confirmed.backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
  expect((await look("2025-10")).backgroundColor).not.toBe(confirmed.backgroundColor);
  expect(scheduled).toMatchObject({ isSplit: false, isHollow: true });
  expect(derived).toMatchObject({ isSplit: true, isHollow: false });
});

test("arrow keys walk the history month by month, and Enter opens the month", async ({ page }) => {
  await page.goto("/history");
  const focused = page.locator(".cloth a:focus");
  await page.locator(`.cloth a[data-month='${monthOf(today)}']`).focus();
  for (const [key, month] of [
    ["Home", "2025-01"],
    ["ArrowUp", "2024-01"],
    ["ArrowRight", "2024-02"],
    ["End", "2024-12"],
    ["PageUp", "2014-12"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(focused).toHaveAttribute("data-month", month);
  }
  await expect(page.locator(".cloth a[tabindex='0']")).toHaveAttribute("data-month", "2014-12");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/2014/12");
});

for (const [path, reason] of [
  ["/states/atlantis", "No state goes by this name in the record."],
  ["/people/nobody", "No person goes by this name in the record."],
] as const)
  test(`${path} is a clear 404`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(path);
    await expect(page.getByText(reason)).toBeVisible();
  });

test("a common spelling lands on the id of the state for good", async ({ page, request }) => {
  const moved = await request.get("/states/south-korea", { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([301, "/states/republic-of-korea"]);
  await page.goto("/states/south-korea");
  await expect(page).toHaveURL("/states/republic-of-korea");
});

test("a state tells its terms, its turns and its names in six languages", async ({ page }) => {
  await page.goto("/states/republic-of-korea");
  await expect(page.getByRole("img", { name: /South Korea on the Council from 1946/ })).toBeVisible();
  await expect(page.locator("#turns tbody tr")).toHaveCount(5);
  const newest = page.locator("#turns tbody tr").first();
  await expect(newest).toContainText("September 2025");
  await expect(newest).toContainText("15 months later");
  await expect(page.locator("dd[lang=ar]")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("dd[lang]")).toHaveCount(6);
});

test("a state on the Council tells until when, one that is not when it last sat", async ({ page }) => {
  await page.goto("/states/republic-of-korea");
  await expect(page.getByText("On the Council until 31 December 2025.")).toBeVisible();
  await page.goto("/states/japan");
  await expect(page.getByText("It last sat in 2023–2024.")).toBeVisible();
});

test("a state that never sat says so", async ({ page }) => {
  await page.goto("/states/liechtenstein");
  await expect(page.getByText("Has never sat on the Security Council")).toBeVisible();
});

test("a person is told with the days seen in the chair, and what is not known is said", async ({ page }) => {
  await page.goto("/people/sangjin-kim");
  await expect(page.getByText("Also written")).toContainText("Kim Sang-jin");
  await expect(page.getByRole("row", { name: /Vote on Gaza/ })).toContainText("18 September");
  await page.goto("/people/norman-j-o-makin");
  await expect(page.getByText("No source yet for languages, education and career.")).toBeVisible();
});

for (const asked of ["<toString/>", "<constructor:x>x</constructor>", "<0>x</0>"])
  test(`an address with ${asked} for a state is answered with what was asked`, async ({ page }) => {
    const answer = await page.goto(`/history?state=${encodeURIComponent(asked)}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("note")).toContainText(asked);
  });

test("where the turn passes to another seat than the next, the table points at none", async ({ page }) => {
  await page.goto("/1994/12");
  await expect(page.locator(".horseshoe figcaption")).toContainText("The gavel goes to Argentina.");
  await expect(page.locator(".horseshoe .gavel")).toHaveCount(0);
  await page.goto("/2025/09");
  await expect(page.locator(".horseshoe figcaption")).toContainText("The gavel passes clockwise");
});

test("nobody is said to sit in the chair whom no source has named for the month", async ({ page }) => {
  await page.goto("/2026/12");
  await expect(page.locator(".hero")).toContainText("Expected in the chair");
  await expect(page.getByRole("heading", { name: "Who is to preside" })).toBeVisible();
});

test.describe("without JavaScript a mistake", () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, id] of [
    ["/2024/06", "2024-06"],
    ["/states/republic-of-korea", "republic-of-korea"],
    ["/people/sangjin-kim", "sangjin-kim"],
  ] as const)
    test(`on ${path} is reported with the id ${id} filled in`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole("link", { name: "Report a mistake on this page" }).click();
      await expect(page.getByLabel(/^Copy these lines/)).toHaveValue(new RegExp(`Page: ${path} .id ${id}.`));
    });

  test("is not reported about an address that is no page of a fact", async ({ page }) => {
    await page.goto("/about/data?page=https://elsewhere.example/2025/09");
    await expect(page.getByLabel(/^Copy these lines/)).toHaveValue(/^Correction\n\nPage:\n/);
  });
});

test("every data set is offered whole, in both formats, with its records and sizes", async ({
  page,
  request,
}) => {
  const manifest = await (await request.get("/data/manifest.json")).json();
  await page.goto("/about/data");
  const table = page.locator("#files table");
  await expect(table.getByRole("row")).toHaveCount(13);
  await expect(table.locator("caption")).toContainText(manifest.version);
  await expect(table.getByRole("row", { name: /^turns of the presidency/i })).toContainText("983");
  const links = await table
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links.toSorted()).toEqual(
    manifest.files.map(({ name }: { name: string }) => `/data/${name}`).toSorted(),
  );
});

test("the coverage of the decades adds up, and what is missing leads to its month", async ({ page }) => {
  await page.goto("/about/data");
  const last = page.locator(".coverage-table tfoot");
  await expect(last).toContainText("983");
  await page.locator("#missing").getByRole("link", { name: "Nov 2016" }).click();
  await expect(page).toHaveURL("/2016/11");
});
