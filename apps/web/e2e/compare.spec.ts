import { expect, test } from "@playwright/test";

const rowOf = (page: import("@playwright/test").Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("September 2025 leads to a comparison with June 2024, side by side", async ({ page }) => {
      await page.goto("/2025/09");
      await page.getByRole("link", { name: "Compare with June 2024" }).click();
      await expect(page).toHaveURL("/compare?presidencies=2024-06,2025-09");
      await expect(page.getByRole("columnheader").nth(0)).toContainText("June 2024");
      await expect(page.getByRole("columnheader").nth(1)).toContainText("September 2025");
      const chair = rowOf(page, "In the chair").getByRole("cell");
      await expect(chair.nth(0)).toContainText("Joonkook Hwang");
      await expect(chair.nth(1)).toContainText("Sangjin Kim");
      await expect(chair.nth(1)).toContainText("Lee Jae-myung");
      await expect(rowOf(page, "Population").getByRole("cell").nth(1)).toContainText(
        /51\.\d+ million \(\d{4}\)/,
      );
      await expect(rowOf(page, "Population").getByRole("cell").nth(1)).toContainText("World:");
      await expect(rowOf(page, "Meetings").getByRole("cell").nth(1)).toContainText("held");
      await expect(rowOf(page, "On the Council").getByRole("cell").nth(1)).toContainText("Turn 5 of 5");
    });

    test("months typed in words lead to the one address of the comparison", async ({ page }) => {
      await page.goto("/compare");
      await page.getByLabel("Month 1").fill("June 2024");
      await page.getByLabel("Month 2").fill("sept 2025");
      await page.getByRole("button", { name: "Compare", exact: true }).click();
      await expect(page).toHaveURL("/compare?presidencies=2024-06,2025-09");
      await expect(page.getByRole("table")).toBeVisible();
    });
  });

for (const [query, field, reason] of [
  ["2024-06,korea", "Month 2", "Give a month, such as 2025-09 or Sept 2025."],
  ["2024-06,2099-01", "Month 2", "No presidency is known in 2099-01."],
  ["2025-09,2024-06,sept 2025", "Month 3", "2025-09 is already compared."],
  ["1946-11,1946-12", "Month 2", "1946-12 lies in the turn of 1946-11, which is already compared."],
] as const)
  test(`?presidencies=${query} is refused beside its field`, async ({ page }) => {
    const answer = await page.goto(`/compare?presidencies=${encodeURIComponent(query)}`);
    expect(answer?.status()).toBe(400);
    await expect(page.getByLabel(field)).toHaveAccessibleDescription(reason);
    await expect(page.getByLabel(field)).toHaveAttribute("aria-invalid", "true");
  });

test("more than six months are refused", async ({ page }) => {
  const many = "2024-01,2024-02,2024-03,2024-04,2024-05,2024-06,2024-07";
  expect((await page.goto(`/compare?presidencies=${many}`))?.status()).toBe(400);
  await expect(page.getByRole("alert")).toHaveText("Compare six months or fewer.");
});

test("every mark of a source in a comparison leads to a source on the page", async ({ page }) => {
  await page.goto("/compare?presidencies=2024-06,2025-09");
  const targets = await page
    .locator(".cited a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(targets.length).toBeGreaterThan(20);
  for (const target of new Set(targets)) await expect(page.locator(`${target}`)).toHaveCount(1);
});

test("a state's page leads from each turn to its comparison with the one before", async ({ page }) => {
  await page.goto("/states/republic-of-korea");
  await page.getByRole("link", { name: "compare with June 2024" }).click();
  await expect(page).toHaveURL("/compare?presidencies=2024-06,2025-09");
});
