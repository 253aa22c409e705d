import { expect, type Page, test } from "@playwright/test";
import { wake } from "./wake.ts";

/** Presses Tab until the link called `name` has the focus, then Enter. */
const followByKeyboard = async (page: Page, name: string): Promise<void> => {
  const link = page.getByRole("link", { name, exact: true });
  await expect(link.first()).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    if (await link.evaluateAll((links) => links.includes(document.activeElement as HTMLElement))) {
      await page.keyboard.press("Enter");
      return;
    }
  }
  throw new Error(`Tab never came to the link ${name}.`);
};

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test("the keyboard alone leads from today to the year, September 2025, the state and June 2024", async ({
      page,
    }) => {
      await page.goto("/");
      await followByKeyboard(page, "2025");
      await expect(heading(page)).toHaveText("2025");
      await followByKeyboard(page, "September");
      await expect(page).toHaveURL("/2025/09");
      await expect(heading(page)).toHaveText("South Korea");
      await followByKeyboard(page, "South Korea");
      await expect(page).toHaveURL("/states/republic-of-korea");
      await followByKeyboard(page, "June 2024");
      await expect(page).toHaveURL("/2024/06");
      await expect(heading(page)).toHaveText("South Korea");
    });
  });
}

test("the first screen of a phone says who presides, until when, with what event, and who is next", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  for (const text of [
    "South Korea",
    "30 September, 10 days left",
    "Artificial intelligence",
    "from 1 October",
  ])
    await expect(page.getByText(text).first()).toBeInViewport({ ratio: 1 });
});

test("after a step inside the site the focus is on the new page's content", async ({ page }) => {
  await page.goto("/2025/09");
  await wake(page);
  await page.getByRole("link", { name: "Russia" }).first().click();
  await expect(page.getByRole("main")).toBeFocused();
});
