import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { joinStaff } from "./staff.ts";

const file = join(import.meta.dirname, "../../../../shared/reference/south-korea-september-2025.txt");
const isThere = existsSync(file);
if (!isThere) console.warn("The reference article is not on this machine: its journey is left out.");

const staffPage = async (
  browser: Browser,
  baseURL: string | undefined,
  role: "editor" | "publisher",
): Promise<Page> => {
  const page = await browser.newPage({ baseURL: baseURL ?? "" });
  await joinStaff(page, role, role === "editor" ? "Edda" : "Paul");
  return page;
};

if (isThere)
  test("an article is pasted, accepted, previewed and published; readers see it within a second; it is restored", async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const editor = await staffPage(browser, baseURL, "editor");
    await editor.getByRole("link", { name: "Paste a profile" }).first().click();
    await editor.getByLabel(/^The article/).fill(readFileSync(file, "utf8"));
    await editor.getByRole("button", { name: "Read it" }).click();
    await expect(editor.getByRole("checkbox", { name: /Sangjin Kim/ }).first()).toBeChecked();
    await expect(editor.getByText("Not understood: His story, briefly")).toBeVisible();
    await editor.getByRole("checkbox", { name: /^Career/ }).uncheck();
    await editor.getByRole("button", { name: "Make drafts" }).click();
    await expect(editor.getByRole("alert")).toContainText("Give its title");
    await expect(editor.getByRole("checkbox", { name: /^Career/ })).not.toBeChecked();
    await editor.getByLabel("Id of a recorded source").fill("passblue-2025-09");
    await editor.getByRole("button", { name: "Make drafts" }).click();
    await expect(editor.getByText("drafts are made")).toBeVisible();
    await editor.getByRole("link", { name: "Sangjin Kim" }).click();
    await editor.locator("[name=note]").fill("Seen by readers within a second.");
    await editor.getByRole("button", { name: "Save draft" }).last().click();
    await expect(editor).toHaveURL(/saved=/);

    const reader = await browser.newPage({ baseURL: baseURL ?? "" });
    await reader.goto("/people/sangjin-kim");
    await expect(reader.getByText("Seen by readers within a second.")).toHaveCount(0);
    await editor.goto("/people/sangjin-kim?preview=1");
    await expect(editor.getByText("Seen by readers within a second.")).toBeVisible();
    await editor.goto("/admin/records/ambassador/sangjin-kim");
    await expect(editor.getByRole("button", { name: "Publish now" })).toHaveCount(0);

    const publisher = await staffPage(browser, baseURL, "publisher");
    await publisher.goto("/admin/records/ambassador/sangjin-kim");
    await publisher.getByRole("button", { name: "Publish now" }).click();
    await expect(publisher.getByLabel("Why it changes")).toHaveAccessibleDescription(/say why it changes/);
    for (const warning of await publisher.locator("[name=accepted]").all()) await warning.check();
    await publisher.getByLabel("Why it changes").fill("The article of September 2025");
    await publisher.getByRole("button", { name: "Publish now" }).click();
    await expect(publisher.getByText("Published. Readers see it now.")).toBeVisible();
    await reader.waitForTimeout(1000);
    await reader.reload();
    await expect(reader.getByText("Seen by readers within a second.")).toBeVisible({ timeout: 100 });

    await publisher.getByRole("link", { name: "History" }).click();
    await publisher
      .getByLabel(/as the first$/)
      .last()
      .check();
    await publisher.getByRole("button", { name: "Compare the two" }).click();
    await expect(publisher.getByRole("rowheader", { name: "Note" })).toBeVisible();
    await publisher.getByLabel("Why").fill("Looked at it again");
    await publisher.getByRole("button", { name: "Restore as a draft" }).click();
    await expect(publisher.getByText("Restored as a draft. Readers do not see it yet.")).toBeVisible();
    await reader.reload();
    await expect(reader.getByText("Seen by readers within a second.")).toBeVisible();
    await Promise.all([editor.close(), publisher.close(), reader.close()]);
  });

for (const javaScriptEnabled of [true, false])
  test(`a change of ambassador is shown before it is saved, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled, baseURL: baseURL ?? "" });
    await joinStaff(page, "editor");
    // One database serves both: a person is new once.
    const name = javaScriptEnabled ? "Zelma Ozola" : "Minseo Ryu";
    const [state, leaving] = javaScriptEnabled
      ? ["latvia", "sanita-pavluta-deslandes"]
      : ["republic-of-korea", "cha-ji-hoon"];
    await page.goto(`/admin/change-ambassador?state=${state}&leaving=${leaving}`);
    const fill = (name: string, value: string) => page.locator(`[name="${name}"]`).fill(value);
    const show = () => page.getByRole("button", { name: "Show what it changes" }).last().click();
    await fill("leaving.endedOn", "2026-12-10");
    await fill("arriving.title", "Permanent Representative");
    await fill("arriving.startedOn", "2026-12-11");
    await fill("reason", "A new ambassador");
    await show();
    await expect(page.getByRole("alert")).toContainText("Choose a person from the list, or give the name");
    await fill("arriving.name", name);
    await show();
    await expect(page.getByRole("row", { name: `${name} new` })).toContainText("From 11 December 2026");
    await page.getByRole("button", { name: "Change something" }).click();
    await expect(page.locator('[name="arriving.name"]')).toHaveValue(name);
    await show();
    await page.getByRole("button", { name: "Save all of it as drafts" }).click();
    await expect(page.getByText("All of it is saved as drafts")).toBeVisible();
    await expect(page.getByRole("link", { name: leaving })).toBeVisible();
    await page.close();
  });
