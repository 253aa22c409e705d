import { expect, type Page } from "@playwright/test";
import { test } from "./staff.ts";
import { visit } from "./wake.ts";

test.use({ storageState: async ({ sessionOf }, use) => use(await sessionOf("publisher", "Paul")) });

const recordField = (page: Page, name: string) => page.locator(`#record [name="${name}"]`);
const done = (page: Page) => page.locator(".desk-done");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const saveDraft = (page: Page) =>
  page.locator(".desk-bar").getByRole("button", { name: "Save draft" }).click();
const unfold = (page: Page, summary: string) => page.locator("summary", { hasText: summary }).click();

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a draft is given a time, loses it, and is thrown away; readers see none of it", async ({
      page,
    }) => {
      await visit(page, `/admin/records/ambassador/${javaScriptEnabled ? "nicolas-de-riviere" : "fu-cong"}`);
      await recordField(page, "note").fill("For a later day.");
      await saveDraft(page);
      await expect(page.getByRole("heading", { name: "The draft" })).toBeVisible();
      await unfold(page, "At another time");
      await page.getByLabel("Why it changes").fill("Known by then");
      await page.getByLabel("Day and time in New York").fill("2020-01-01T09:00");
      await press(page, "Publish at that time");
      await expect(page.getByLabel("Day and time in New York")).toHaveAccessibleDescription(/has passed/);
      await expect(page.getByLabel("Why it changes")).toHaveValue("Known by then");
      await page.getByLabel("Day and time in New York").fill("2030-01-01T09:00");
      await press(page, "Publish at that time");
      await expect(done(page)).toContainText("will be published at its time");
      await expect(page.getByText("To be published 1 January 2030, 09:00, New York time.")).toBeVisible();
      await press(page, "Take the time away");
      await expect(done(page)).toContainText("waits without a time");
      await unfold(page, "Throw the draft away");
      await press(page, "Throw it away");
      await expect(done(page)).toContainText("The draft is thrown away");
      await expect(recordField(page, "note")).not.toHaveValue("For a later day.");
    });

    test("a meeting is withdrawn with a reason, and its history brings it back as a draft", async ({
      page,
    }) => {
      const id = javaScriptEnabled ? "2025-09-haiti" : "2025-09-ukraine";
      await visit(page, `/admin/records/event/${id}`);
      await unfold(page, "Withdraw it");
      await press(page, "Withdraw");
      await expect(page.getByLabel("Why", { exact: true })).toHaveAccessibleDescription(/why/i);
      await page.getByLabel("Why", { exact: true }).fill("It is told twice");
      await press(page, "Withdraw");
      await expect(done(page)).toContainText("Withdrawn");
      await page.goto("/2025/09");
      await expect(page.locator(`[id="${id}"]`)).toHaveCount(0);
      await visit(page, `/admin/records/event/${id}/revisions`);
      await expect(page.getByText("It is told twice")).toBeVisible();
    });
  });

test("what stands in the way of publishing leads to its field", async ({ page }) => {
  await visit(page, "/admin/records/presider/2025-09-cho-hyun");
  await recordField(page, "sittings[0].day").fill("2025-08-23");
  await saveDraft(page);
  await page
    .locator('.desk-findings[data-severity="blocks"]')
    .getByRole("link", { name: /Day/ })
    .first()
    .click();
  await expect(recordField(page, "sittings[0].day")).toBeInViewport();
  await page.getByLabel("Why it changes").fill("Seen again");
  await press(page, "Publish now");
  await expect(page.getByRole("alert").first()).toContainText("cannot be published before it is mended");
  await recordField(page, "sittings[0].day").fill("2025-09-23");
  await saveDraft(page);
  await expect(page.locator('.desk-findings[data-severity="blocks"] li')).toHaveCount(0);
  await page.getByLabel("Why it changes").fill("Seen again");
  await press(page, "Publish now");
  await expect(done(page)).toContainText("Published");
});

test("what only warns has to be read before it is published", async ({ page }) => {
  await visit(page, "/admin/records/ambassador/vassily-nebenzia");
  await recordField(page, "postings[0].startedOn").fill("2017-01-01");
  await saveDraft(page);
  await page.getByLabel("Why it changes").fill("A test of the reader");
  await press(page, "Publish now");
  await expect(page.getByRole("alert").first()).toContainText("Read what looks unusual");
  await expect(page.getByLabel("Why it changes")).toHaveValue("A test of the reader");
  for (const warning of await page.getByRole("checkbox", { name: /^I have looked at it/ }).all())
    await warning.check();
  await press(page, "Publish now");
  await expect(done(page)).toContainText("Published");
});

test("two entries of one person become one, and the address of the other leads to it", async ({ page }) => {
  await visit(page, "/admin/records/ambassador/sardenberg");
  await page.getByRole("link", { name: "Merge it with another entry" }).click();
  await page.getByLabel("The entry that stays").fill("nobody-known");
  await press(page, "Show what it comes to");
  await expect(page.getByRole("alert")).toContainText("nobody-known");
  await page.getByLabel("The entry that stays").fill("sergey-lavrov");
  await press(page, "Show what it comes to");
  await expect(page.getByRole("list", { name: "Reasons for doubt" })).toContainText("act for two states");
  await page.getByLabel("The entry that stays").fill("ronaldo-mota-sardenberg");
  await press(page, "Show what it comes to");
  await expect(page).toHaveURL(/to=ronaldo-mota-sardenberg/);
  await expect(page.getByRole("row", { name: /spellings/ })).toContainText("Sardenberg");
  await press(page, "Merge them for readers now");
  await expect(page.getByRole("alert")).toContainText("Say why");
  await expect(page.getByLabel("How it is known")).toHaveAccessibleDescription(/Say why/);
  await page.getByLabel("How it is known").fill("One ambassador of Brazil at the time");
  await press(page, "Merge them for readers now");
  await expect(done(page)).toContainText("Merged.");
  await page.goto("/people/sardenberg");
  await expect(page).toHaveURL("/people/ronaldo-mota-sardenberg");
});
