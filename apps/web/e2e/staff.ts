import { execFileSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { databaseUrl } from "./setting.ts";

export const password = "correct horse battery staple";

/** The path of an invitation's link, made as `npm run staff:invite` makes it. */
export const invitation = (...args: string[]): string =>
  execFileSync(process.execPath, ["--import", "tsx", "apps/server/src/staff-invite.cli.ts", ...args], {
    cwd: join(import.meta.dirname, "../../.."),
    env: { ...process.env, DATABASE_URL: databaseUrl },
    encoding: "utf8",
  }).trim();

/** Lets the browser come from a place of its own: the limits of a place concern its own tries alone. */
export const standElsewhere = (page: Page): Promise<void> =>
  page
    .context()
    .setExtraHTTPHeaders({ "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` });

/** Makes an account with a role, signed in in this browser, and tells its address. */
export const joinStaff = async (page: Page, role: "editor" | "publisher" | "admin", name = "Ana Díaz") => {
  await standElsewhere(page);
  await page.goto(invitation("--role", role));
  const email = `person-${randomInt(1e9)}@example.org`;
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Address").fill(email);
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page).toHaveURL("/admin");
  return email;
};

/** Signs in on the page that is open, by the keyboard alone. */
export const signIn = async (page: Page, email: string, given = password): Promise<void> => {
  await page.getByLabel("Address").focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(given);
  await page.keyboard.press("Enter");
};
