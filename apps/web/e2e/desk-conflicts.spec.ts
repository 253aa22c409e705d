import { expect, type Page } from "@playwright/test";
import { joinStaff, signIn, test } from "./staff.ts";
import { visit } from "./wake.ts";

const field = (page: Page, name: string) => page.locator(`#record [name="${name}"]`);
const save = (page: Page) => page.locator(".desk-bar").getByRole("button", { name: "Save draft" }).click();

type OpenAs = (role: "editor" | "publisher", name: string) => Promise<Page>;

/** Two people with the form of one person open, each from the same version. */
const both = async (openAs: OpenAs, id: string) => {
  const [ana, ben] = [await openAs("editor", "Ana"), await openAs("editor", "Ben")];
  for (const page of [ana, ben]) await visit(page, `/admin/records/ambassador/${id}`);
  return { ana, ben };
};

for (const { isAnaFirst, id } of [
  { isAnaFirst: true, id: "lee-jae-myung" },
  { isAnaFirst: false, id: "cha-ji-hoon" },
])
  test(`two who touch different fields of one person both keep their change when ${isAnaFirst ? "the first" : "the second"} saves first`, async ({
    openAs,
  }) => {
    const { ana, ben } = await both(openAs, id);
    await field(ana, "familyName").fill("Of Ana");
    await field(ben, "note").fill("Of Ben");
    const [first, second] = isAnaFirst ? [ana, ben] : [ben, ana];
    await save(first);
    await expect(first).toHaveURL(/saved=/);
    await save(second);
    await expect(second.getByText("their values are taken in")).toBeVisible();
    await expect(field(second, "familyName")).toHaveValue("Of Ana");
    await expect(field(second, "note")).toHaveValue("Of Ben");
  });

for (const { keeps, value, id } of [
  { keeps: "Yours", value: "Of Ben", id: "sergey-lavrov" },
  { keeps: "That of Ana", value: "Of Ana", id: "amar-bendjama" },
])
  test(`two who touch one field see both values; “${keeps}” stays when it is chosen, and neither is lost`, async ({
    openAs,
  }) => {
    const { ana, ben } = await both(openAs, id);
    await field(ana, "note").fill("Of Ana");
    await save(ana);
    await expect(ana).toHaveURL(/saved=/);
    await field(ben, "note").fill("Of Ben");
    await field(ben, "familyName").fill("Family");
    await ben.getByLabel("Why (optional)").fill("By a letter");
    await save(ben);
    const dispute = ben.getByRole("group", { name: "Note" });
    await expect(ben.getByRole("alert")).toContainText("Ana saved");
    await expect(dispute).toContainText("Of Ana");
    await expect(dispute).toContainText("Of Ben");
    await dispute.getByLabel(keeps).check();
    await ben.getByRole("button", { name: "Save what is chosen" }).click();
    await expect(field(ben, "note")).toHaveValue(value);
    await expect(field(ben, "familyName")).toHaveValue("Family");
    await expect(ben.getByText("You have unsaved work")).toHaveCount(0);
    await visit(ben, `/admin/records/ambassador/${id}/revisions`);
    await expect(ben.getByRole("row")).toHaveCount(5);
    await expect(ben.getByText("Refused: others had changed the same field")).toBeVisible();
    await expect(ben.getByRole("row").filter({ hasText: "By a letter" })).toHaveCount(2);
  });

test("unsaved work comes back after a reload and a closed tab, or is thrown away", async ({
  page,
  context,
}) => {
  await joinStaff(page, "editor");
  await visit(page, "/admin/records/ambassador/zhang-jun");
  await field(page, "note").fill("Not saved yet");
  await expect(page.getByText("This browser keeps it")).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await visit(again, "/admin/records/ambassador/zhang-jun");
  await again.getByRole("button", { name: "Take it back" }).click();
  await expect(field(again, "note")).toHaveValue("Not saved yet");
  await again.reload();
  await again.getByRole("button", { name: "Throw it away" }).click();
  await again.reload({ waitUntil: "networkidle" });
  await expect(field(again, "note")).not.toHaveValue("Not saved yet");
  await expect(again.getByText("You have unsaved work")).toHaveCount(0);
});

test("one record that is typed into in two tabs is kept twice, and what is saved in one is not the other's", async ({
  page,
  context,
}) => {
  await joinStaff(page, "editor");
  const other = await context.newPage();
  for (const tab of [page, other]) await visit(tab, "/admin/records/ambassador/vassily-nebenzia");
  await field(page, "note").fill("First typed, never saved");
  await field(other, "familyName").fill("Second typed, and saved");
  for (const tab of [page, other]) await expect(tab.getByText("This browser keeps it")).toBeVisible();
  await page.close();
  await save(other);
  await expect(other).toHaveURL(/saved=/);
  await other.getByRole("button", { name: "Take it back" }).click();
  await expect(field(other, "note")).toHaveValue("First typed, never saved");
  await save(other);
  await expect(other.getByText("their values are taken in")).toBeVisible();
  await expect(field(other, "familyName")).toHaveValue("Second typed, and saved");
  await expect(field(other, "note")).toHaveValue("First typed, never saved");
  await expect(other.getByText("You have unsaved work")).toHaveCount(0);
});

test("two new records that are typed at once are kept apart, and each is kept until it is saved", async ({
  page,
  context,
}) => {
  await joinStaff(page, "editor");
  const other = await context.newPage();
  for (const tab of [page, other]) await visit(tab, "/admin/records/source/new");
  await field(page, "title").fill("First typed, never saved");
  await field(other, "title").fill("Second typed, and saved");
  await expect(page.getByText("This browser keeps it")).toBeVisible();
  await save(other);
  await expect(other).toHaveURL(/saved=/);
  await visit(other, "/admin/records/source/new");
  await other.getByRole("button", { name: "Take it back" }).click();
  await expect(field(other, "title")).toHaveValue("First typed, never saved");
  await save(other);
  await expect(other).toHaveURL(/saved=/);
  await visit(other, "/admin/records/source/new");
  await expect(field(other, "title")).toHaveValue("");
  await expect(other.getByText("You have unsaved work")).toHaveCount(0);
});

test("who publishes what another has changed meanwhile sees it first, and can then publish it", async ({
  openAs,
}) => {
  const path = "/admin/records/ambassador/barbara-woodward";
  const [ana, paul] = [await openAs("editor", "Ana"), await openAs("publisher", "Paul")];
  await visit(ana, path);
  await field(ana, "note").fill("A first draft.");
  await save(ana);
  await expect(ana).toHaveURL(/saved=/);
  await visit(paul, path);
  await field(ana, "note").fill("A second draft.");
  await save(ana);
  await expect(ana.getByText("Saved as a draft.")).toBeVisible();
  await paul.getByLabel("Why it changes").fill("By a letter");
  await paul.getByRole("button", { name: "Publish now" }).click();
  await expect(paul.getByRole("alert").first()).toContainText("Ana has changed this since you opened it");
  await expect(field(paul, "note")).toHaveValue("A second draft.");
  await expect(paul.getByLabel("Why it changes")).toHaveValue("By a letter");
  await paul.getByRole("button", { name: "Publish now" }).click();
  await expect(paul.locator(".desk-done")).toContainText("Published");
});

test("what is typed before the page wakes stays, and is unsaved work like any other", async ({ page }) => {
  await joinStaff(page, "editor");
  let wake = (): void => {};
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await woken;
    await route.continue();
  });
  await page.goto("/admin/records/ambassador/li-baodong", { waitUntil: "commit" });
  await field(page, "note").fill("Typed early");
  wake();
  await expect(page.getByText("This browser keeps it")).toBeVisible();
  await expect(field(page, "note")).toHaveValue("Typed early");
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a session that ends before the save loses nothing", async ({ page, context }) => {
      const email = await joinStaff(page, "editor");
      await visit(page, "/admin/records/source/cia-world-factbook");
      const note = `Typed ${javaScriptEnabled ? "with" : "without"} a script.`;
      await field(page, "note").fill(note);
      await context.clearCookies();
      await save(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your session has ended");
      const tab = await context.newPage();
      await visit(tab, "/admin/sign-in");
      await signIn(tab, email);
      await expect(tab).toHaveURL("/admin");
      await page.getByRole("button", { name: "Send it again" }).click();
      await expect(page).toHaveURL(/saved=/);
      await expect(field(page, "note")).toHaveValue(note);
    });
  });
