import { expect, type Page } from "@playwright/test";

/** Has the page's scripts loaded, as any press of a key does, and waits until they run. */
export const wake = async (page: Page): Promise<void> => {
  await page.keyboard.press("Shift");
  await page.waitForFunction(() => performance.getEntriesByName("awake").length > 0);
};

/** Opens a page of the desk; where scripts run, waits until they do: nobody types as fast as a test does. */
export const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  const isReady = () =>
    page.evaluate(
      () => !("__reactRouterContext" in window) || performance.getEntriesByName("awake").length > 0,
    );
  await expect.poll(isReady, { intervals: [50] }).toBe(true);
};
