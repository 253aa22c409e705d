import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { origin } from "./setting.ts";
import { acceptInvitation, joinStaff } from "./staff.ts";
import { visit } from "./wake.ts";

const file = join(import.meta.dirname, "../../../../shared/reference/south-korea-september-2025.txt");
const isThere = existsSync(file);
if (!isThere) console.warn("The reference article is not on this machine: its journey is left out.");

const note = "Seen by readers within a second.";

/** Invites somebody from the page of the staff, who makes the account in a browser of their own. */
const invite = async (browser: Browser, admin: Page, role: string, name: string): Promise<Page> => {
  await visit(admin, "/admin/staff");
  await admin.getByLabel("Role", { exact: true }).selectOption(role);
  await admin.getByRole("button", { name: "Make a link" }).click();
  const invited = await browser.newPage({ baseURL: origin });
  await acceptInvitation(invited, await admin.getByLabel("Link to hand on").inputValue(), name);
  return invited;
};

/** Fills in and shows a change of ambassador, from the page that is open. */
const showChange = async (page: Page, leaving: string, name: string): Promise<void> => {
  const fill = (field: string, value: string) => page.locator(`[name="${field}"]`).fill(value);
  const show = () => page.getByRole("button", { name: "Show what it changes" }).last().click();
  await fill("leaving.ambassadorId", leaving);
  await fill("leaving.endedOn", "2026-12-10");
  await fill("arriving.title", "Permanent Representative");
  await fill("arriving.startedOn", "2026-12-11");
  await fill("reason", "A new ambassador");
  await show();
  await expect(page.getByRole("alert")).toContainText("Choose a person from the list, or give the name");
  await fill("arriving.name", name);
  await show();
  await expect(page.getByRole("row", { name: `${name} new` })).toContainText("From 11 December 2026");
};

const publishNow = async (page: Page, path: string, why: string): Promise<void> => {
  await visit(page, path);
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByLabel("Why it changes")).toHaveAccessibleDescription(/say why it changes/);
  for (const warning of await page.locator("[name=accepted]").all()) await warning.check();
  await page.getByLabel("Why it changes").fill(why);
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Published. Readers see it now.")).toBeVisible();
};

if (isThere)
  test("from the first account to a restored page: invited, pasted, accepted, previewed, published, changed, restored", async ({
    page: admin,
    browser,
  }) => {
    test.slow();
    await joinStaff(admin, "admin", "Mina Okafor");
    const editor = await invite(browser, admin, "Editor", "Edda");
    const publisher = await invite(browser, admin, "Publisher", "Paul");
    const reader = await browser.newPage({ baseURL: origin });

    await test.step("the editor pastes the article, accepts its fields and looks at the preview", async () => {
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
      await editor.locator("[name=note]").fill(note);
      await editor.getByRole("button", { name: "Save draft" }).last().click();
      await expect(editor).toHaveURL(/saved=/);
      await reader.goto("/people/sangjin-kim");
      await expect(reader.getByText(note)).toHaveCount(0);
      await editor.goto("/people/sangjin-kim?preview=1");
      await expect(editor.getByText(note)).toBeVisible();
      await visit(editor, "/admin/records/ambassador/sangjin-kim");
      await expect(editor.getByRole("button", { name: "Publish now" })).toHaveCount(0);
    });

    await test.step("the publisher publishes, and a reader sees it within a second", async () => {
      await publishNow(publisher, "/admin/records/ambassador/sangjin-kim", "The article of September 2025");
      await reader.waitForTimeout(1000);
      await reader.reload();
      await expect(reader.getByText(note)).toBeVisible({ timeout: 100 });
    });

    await test.step("the editor changes the ambassador, and all of it is published together", async () => {
      await visit(editor, "/admin/change-ambassador?state=latvia");
      await showChange(editor, "sanita-pavluta-deslandes", "Zelma Ozola");
      await editor.getByRole("button", { name: "Save all of it as drafts" }).click();
      await expect(editor.getByText("All of it is saved as drafts")).toBeVisible();
      await publishNow(publisher, "/admin/records/ambassador/sanita-pavluta-deslandes", "She was followed");
      await reader.goto("/people/zelma-ozola");
      await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Zelma Ozola");
    });

    await test.step("the publisher restores what was, as a draft that readers do not see", async () => {
      await visit(publisher, "/admin/records/ambassador/sangjin-kim/revisions");
      await publisher
        .getByLabel(/as the first$/)
        .last()
        .check();
      await publisher.getByRole("button", { name: "Compare the two" }).click();
      await expect(publisher.getByRole("rowheader", { name: "Note" })).toBeVisible();
      await publisher.getByLabel("Why").fill("Looked at it again");
      await publisher.getByRole("button", { name: "Restore as a draft" }).click();
      await expect(publisher.getByText("Restored as a draft. Readers do not see it yet.")).toBeVisible();
      await reader.goto("/people/sangjin-kim");
      await expect(reader.getByText(note)).toBeVisible();
    });
    await Promise.all([editor, publisher, reader].map((page) => page.close()));
  });

test("a change of ambassador is shown before it is saved, without JavaScript", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: origin });
  await joinStaff(page, "editor");
  await visit(page, "/admin/change-ambassador?state=republic-of-korea");
  await showChange(page, "cha-ji-hoon", "Minseo Ryu");
  await page.getByRole("button", { name: "Change something" }).click();
  await expect(page.locator('[name="arriving.name"]')).toHaveValue("Minseo Ryu");
  await page.getByRole("button", { name: "Show what it changes" }).last().click();
  await page.getByRole("button", { name: "Save all of it as drafts" }).click();
  await expect(page.getByText("All of it is saved as drafts")).toBeVisible();
  await expect(page.getByRole("link", { name: "cha-ji-hoon" })).toBeVisible();
  await page.close();
});
