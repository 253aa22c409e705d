import { expect, type Page } from "@playwright/test";
import { test } from "./staff.ts";
import { visit } from "./wake.ts";

test.use({ storageState: async ({ sessionOf }, use) => use(await sessionOf("editor", "Ana")) });

const examples = {
  ambassador: "pascale-baeriswyl",
  presidency: "2024-06",
  presider: "2024-06-hwang-joon-kook",
  profile: "2024-06",
  "country-profile": "2024-06",
  event: "2024-06-children-armed-conflict",
  membership: "republic-of-korea-2024-01-01",
  state: "republic-of-korea",
  source: "passblue-2025-09",
};

type Kind = keyof typeof examples;

/** What is typed into which field, at which field the problem shows, and its words. */
type Failure = { typed: Record<string, string>; at: string; says: RegExp };

const endBeforeStart: Failure = {
  typed: { startsOn: "2025-09-10", endsBefore: "2025-09-01" },
  at: "endsBefore",
  says: /end must come after the start/,
};
const noSuchState: Failure = { typed: { stateId: "atlantis" }, at: "stateId", says: /No state is known/ };
const noSuchSource: Failure = {
  typed: { "sources[0]": "no-such-source" },
  at: "sources[0]",
  says: /No source is known/,
};
const empty = (field: string): Failure => ({ typed: { [field]: "" }, at: field, says: /Fill this in/ });

/** Of each form a field that cannot be read, fields that do not fit together, and a rule against what is stored. */
const failures: Record<Kind, { field: Failure; cross?: Failure; rule?: Failure }> = {
  ambassador: { field: empty("name"), rule: noSuchState },
  presidency: { field: empty("name"), cross: endBeforeStart, rule: noSuchState },
  presider: {
    field: { typed: { "sittings[0].day": "2025-02-30" }, at: "sittings[0].day", says: /no such day/ },
    rule: noSuchSource,
  },
  profile: {
    field: empty("headline"),
    rule: {
      ...noSuchSource,
      typed: { "priorities[0].sources[0]": "no-such-source" },
      at: "priorities[0].sources[0]",
    },
  },
  "country-profile": {
    field: { typed: { "headOfState.since": "last year" }, at: "headOfState.since", says: /Give a date as/ },
    rule: {
      ...noSuchSource,
      typed: { "headOfState.sources[0]": "no-such-source" },
      at: "headOfState.sources[0]",
    },
  },
  event: { field: empty("topic"), cross: endBeforeStart, rule: noSuchSource },
  membership: {
    field: empty("name"),
    cross: { ...endBeforeStart, typed: { startsOn: "2026-09-10", endsBefore: "2025-09-01" } },
    rule: noSuchState,
  },
  state: { field: empty("commonName"), rule: noSuchSource },
  source: { field: { typed: { url: "here" }, at: "url", says: /web address/ } },
};

const fieldAt = (page: Page, name: string) => page.locator(`#record [name="${name}"]`);

const type = async (page: Page, name: string, value: string): Promise<void> => {
  const fold = page.locator(`details:not([open]):has([name="${name}"]) > summary`);
  if (await fold.isVisible()) await fold.click();
  await fieldAt(page, name).fill(value);
};

const save = (page: Page) => page.locator(".desk-bar").getByRole("button", { name: "Save draft" }).click();

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const [kind, id] of Object.entries(examples)) {
      test(`the form of a ${kind} that is saved untouched changes nothing`, async ({ page }) => {
        await visit(page, `/admin/records/${kind}/${id}`);
        await save(page);
        await expect(page).toHaveURL(/saved=/);
        await expect(page.getByRole("heading", { name: "As it stands" })).toBeVisible();
      });

      test(`each failure of the form of a ${kind} is told on its field and above it, and what was typed stays`, async ({
        page,
      }) => {
        const { field, cross, rule } = failures[kind as Kind];
        for (const { typed, at, says } of [field, cross, rule].filter((failure) => failure !== undefined)) {
          await visit(page, `/admin/records/${kind}/${id}`);
          for (const [name, value] of Object.entries(typed)) await type(page, name, value);
          await page.getByLabel("Why (optional)").fill("By a letter");
          await save(page);
          await expect(page.getByRole("alert"), at).toContainText(says);
          await expect(fieldAt(page, at)).toHaveAttribute("aria-invalid", "true");
          await expect(fieldAt(page, at)).toHaveAccessibleDescription(says);
          for (const [name, value] of Object.entries(typed))
            await expect(fieldAt(page, name)).toHaveValue(value);
          await expect(page.getByLabel("Why (optional)")).toHaveValue("By a letter");
          if (javaScriptEnabled) await expect(page.getByRole("alert")).toBeFocused();
        }
      });
    }
  });

test("rows are added, moved and removed by the keyboard alone, each change is said, and the focus stays with them", async ({
  page,
}) => {
  await visit(page, "/admin/records/ambassador/barbara-woodward");
  const languages = page.getByRole("group", { name: "Languages", exact: true });
  await languages.getByRole("button", { name: "Add: Language" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Language 3" })).toBeFocused();
  await expect(languages.getByRole("status")).toHaveText("Language 3 added");
  await page.keyboard.type("Dutch");
  await languages.getByRole("button", { name: "Up: Language 3" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Language 2" })).toHaveValue("Dutch");
  await expect(languages.getByRole("button", { name: "Up: Language 2" })).toBeFocused();
  await languages.getByRole("button", { name: "Remove: Language 2" }).press("Enter");
  await expect(languages.getByRole("textbox")).toHaveCount(2);
  await expect(languages.getByRole("button", { name: "Remove: Language 2" })).toBeFocused();
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  test("a row is added by a plain post, and what was typed before it is still there", async ({ page }) => {
    await visit(page, "/admin/records/ambassador/cho-hyun");
    await fieldAt(page, "note").fill("Typed before the row.");
    await page.getByLabel("Why (optional)").fill("By a letter");
    await page.getByRole("button", { name: "Add: Language" }).click();
    await expect(page.getByLabel("Why (optional)")).toHaveValue("By a letter");
    await expect(page.getByText("This browser keeps it")).toHaveCount(0);
    await fieldAt(page, "languages[0]").fill("Korean");
    await expect(fieldAt(page, "note")).toHaveValue("Typed before the row.");
    await save(page);
    await expect(page.getByRole("heading", { name: "The draft" })).toBeVisible();
    await expect(fieldAt(page, "languages[0]")).toHaveValue("Korean");
  });
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a paste longer than any article is told where it was pasted, and kept", async ({ page }) => {
      const article = "Ambassador ".repeat(37_000);
      if (javaScriptEnabled) await visit(page, "/admin/import");
      else await page.goto("/admin/import");
      const field = page.getByLabel(/^The article/);
      await field.fill(article);
      await page.getByRole("button", { name: "Read it" }).click();
      if (javaScriptEnabled)
        expect(await field.evaluate((one: HTMLTextAreaElement) => one.validationMessage)).toMatch(
          /longer than any/,
        );
      else await expect(page.getByRole("alert")).toContainText("longer than any article");
      await expect(field).toHaveValue(article);
    });
  });

test("a new record says what is to be chosen, and that no id can be made of a name in another script", async ({
  page,
}) => {
  await visit(page, "/admin/records/membership/new");
  await save(page);
  await expect(fieldAt(page, "stateId")).toHaveAccessibleDescription(/Fill this in/);
  await fieldAt(page, "stateId").fill("South Korea");
  await expect(fieldAt(page, "stateId")).toHaveAccessibleDescription(/Choose from the list/);
  await visit(page, "/admin/records/ambassador/new");
  await fieldAt(page, "name").fill("김상진");
  await save(page);
  await expect(fieldAt(page, "id")).toHaveAccessibleDescription(/No id could be made of the name/);
});

test("an editor who looks at a merge is told who may", async ({ page }) => {
  const answer = await page.goto("/admin/merge?from=sardenberg&to=ronaldo-mota-sardenberg");
  expect(answer?.status()).toBe(200);
  await expect(page.getByText("with the role publisher may do this")).toBeVisible();
});
