import { expect, type Page, test } from "@playwright/test";
import { seriousOf } from "./axe.ts";

const winners = {
  "African, seat 1 of 2": "Ghana",
  "African, seat 2 of 2": "Kenya",
  "Asia-Pacific": "India",
  "Eastern European": "Croatia",
  "Latin American and Caribbean": "Peru",
};
const address = "/rotation?2027=croatia,ghana,india,kenya,peru";

const electionOf = (page: Page, year: number) =>
  page.getByRole("group", { name: new RegExp(`Election of ${year}`) });

const choose = async (page: Page): Promise<void> => {
  for (const [seat, state] of Object.entries(winners))
    await electionOf(page, 2027).getByLabel(seat, { exact: true }).selectOption({ label: state });
  await page.getByRole("button", { name: "Play it forward" }).click();
};

const lines = (page: Page) => page.getByRole("table", { name: "Month by month" }).locator("tbody tr");

test("a scenario made in the form has an address that tells the same without JavaScript", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/rotation");
  await choose(page);
  await expect(lines(page)).toHaveCount(12);
  await expect(lines(page).first()).toContainText("Ghana");
  for (const line of await lines(page).allInnerTexts()) expect(line).toContain("Hypothetical");
  const link = page.getByRole("link", { name: address });
  const shared = (await link.getAttribute("href")) ?? "";

  const fresh = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const reader = await fresh.newPage();
  await reader.goto(shared);
  expect(await lines(reader).allInnerTexts()).toEqual(await lines(page).allInnerTexts());
  await expect(electionOf(reader, 2027).getByLabel("Asia-Pacific")).toHaveValue("india");
  await fresh.close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form leads to the one address of its scenario, at what follows", async ({ page }) => {
    await page.goto("/rotation?state=china");
    await choose(page);
    await expect(page).toHaveURL("/rotation?state=china&2027=croatia,ghana,india,kenya,peru#outcome");
    await expect(lines(page)).toHaveCount(12);
  });
});

test("a state chosen twice is refused with the reason beside its field, and nothing follows", async ({
  page,
}) => {
  await page.goto("/rotation");
  for (const seat of ["African, seat 1 of 2", "African, seat 2 of 2"])
    await electionOf(page, 2027).getByLabel(seat).selectOption({ label: "Ghana" });
  await page.getByRole("button", { name: "Play it forward" }).click();
  const second = electionOf(page, 2027).getByLabel("African, seat 2 of 2");
  await expect(second).toHaveAttribute("aria-invalid", "true");
  await expect(second).toHaveAccessibleDescription("Ghana is chosen twice in 2027.");
  await expect(page.getByRole("status")).toContainText("Nothing follows");
  await expect(lines(page)).toHaveCount(0);
});

test("another result of an election already held shows what it would change", async ({ page }) => {
  await page.goto("/rotation");
  await page.getByRole("link", { name: "Suppose another result" }).click();
  await electionOf(page, 2026).getByLabel("Latin American and Caribbean").selectOption({ label: "Chile" });
  await page.getByRole("button", { name: "Play it forward" }).click();
  await expect(lines(page).filter({ hasText: "instead of" }).first()).toContainText("Hypothetical");
});

for (const [query, label, reason] of [
  ["month=2025-13", "Month, as 2025-09", "Give a month as YYYY-MM, from 1946-01 on."],
  ["month=1946-00", "Month, as 2025-09", "Give a month as YYYY-MM, from 1946-01 on."],
  ["state=atlantis", "State", "No state is known as “atlantis”."],
] as const)
  test(`?${query} is refused beside its field`, async ({ page }) => {
    const answer = await page.goto(`/rotation?${query}`);
    expect(answer?.status()).toBe(400);
    await expect(page.getByLabel(label, { exact: true })).toHaveAccessibleDescription(reason);
  });

for (const colorScheme of ["light", "dark"] as const)
  test(`a refused scenario has nothing serious for axe in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/rotation?month=2025-13&state=atlantis&2027=france,ghana,ghana&2090=peru");
    expect(await seriousOf(page)).toEqual([]);
  });

test("the keyboard alone asks when it is a state's turn next", async ({ page }) => {
  await page.goto("/rotation");
  await page.getByLabel("State", { exact: true }).focus();
  await page.keyboard.type("China");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/state=china/);
  await expect(page.getByText("September 2028 at the earliest and July 2029 at the latest")).toBeVisible();
});

test("a month's page leads to why, and why tells the exception with its sources", async ({ page }) => {
  await page.goto("/1994/12");
  await page.getByRole("link", { name: "Why this month?" }).click();
  await expect(page.getByRole("heading", { name: "Why Rwanda in December 1994" })).toBeVisible();
  const step = page.locator(".steps .is-conclusion");
  await expect(step).toContainText("An exception to the rule.");
  await expect(step.getByRole("link", { name: "Source 1" })).toBeVisible();
});

test("a state asked for by another spelling is found at its own address", async ({ page }) => {
  await page.goto("/rotation?state=south-korea&2027=ghana");
  await expect(page).toHaveURL("/rotation?state=republic-of-korea&2027=ghana");
});

test("more elections than can be supposed are refused on the page itself", async ({ page }) => {
  const years = Array.from({ length: 18 }, (_, i) => `${2027 + i}=croatia`).join("&");
  const answer = await page.goto(`/rotation?${years}`);
  expect(answer?.status()).toBe(400);
  await expect(page.getByRole("heading", { name: "What if?" })).toBeVisible();
});
