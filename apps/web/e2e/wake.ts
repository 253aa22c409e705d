import type { Page } from "@playwright/test";

/** Has the page's scripts loaded, as any press of a key does, and waits until they run. */
export const wake = async (page: Page): Promise<void> => {
  await page.keyboard.press("Shift");
  await page.waitForFunction(() => performance.getEntriesByName("awake").length > 0);
};
