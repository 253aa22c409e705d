import { execFileSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { join } from "node:path";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { databaseUrl, origin } from "./setting.ts";

type Role = "editor" | "publisher" | "admin";
type Session = Awaited<ReturnType<BrowserContext["storageState"]>>;

export const password = "correct horse battery staple";

/** The path of an invitation's link, made as `npm run staff:invite` makes it. */
export const invitation = (...args: string[]): string =>
  execFileSync(process.execPath, ["--import", "tsx", "apps/server/src/staff-invite.cli.ts", ...args], {
    cwd: join(import.meta.dirname, "../../.."),
    env: { ...process.env, DATABASE_URL: databaseUrl },
    encoding: "utf8",
  }).trim();

const elsewhere = () => ({
  "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
});

/** Lets the browser come from a place of its own: the limits of a place concern its own tries alone. */
export const standElsewhere = (page: Page): Promise<void> => page.context().setExtraHTTPHeaders(elsewhere());

const post = async (procedure: string, input: object, cookie = ""): Promise<Response> => {
  const headers = { "content-type": "application/json", origin, cookie, ...elsewhere() };
  const answer = await fetch(`${origin}/trpc/${procedure}`, {
    ...{ method: "POST", headers, body: JSON.stringify(input) },
  });
  if (!answer.ok) throw new Error(`${procedure} answered ${answer.status}: ${await answer.text()}`);
  return answer;
};

/** The session of an administrator, who invites all others of a worker. */
const administrator = async (): Promise<string> => {
  const token = new URLSearchParams(invitation("--role", "admin").split("?")[1]).get("token");
  const person = { name: "Olga Ferreira", email: `person-${randomInt(1e9)}@example.org`, password };
  const answer = await post("session.acceptInvitation", { token, ...person });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
};

let session: Promise<string> | null = null;

/** The path of an invitation's link. A command for each of them would take longer than most tests. */
const invite = async (role: Role): Promise<string> => {
  session ??= administrator();
  const { result } = await (await post("staff.invite", { role }, await session)).json();
  return result.data.path;
};

/** Makes an account by an invitation's link, signed in in this browser, and tells its address. */
export const acceptInvitation = async (page: Page, link: string, name: string): Promise<string> => {
  await standElsewhere(page);
  await page.goto(link);
  const email = `person-${randomInt(1e9)}@example.org`;
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Address").fill(email);
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page).toHaveURL("/admin");
  return email;
};

/** Makes an account with a role, signed in in this browser, and tells its address. */
export const joinStaff = async (page: Page, role: Role, name = "Ana Díaz"): Promise<string> =>
  acceptInvitation(page, await invite(role), name);

/** Signs in on the page that is open, by the keyboard alone. */
export const signIn = async (page: Page, email: string, given = password): Promise<void> => {
  await page.getByLabel("Address").focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(given);
  await page.keyboard.press("Enter");
};

/** Tests that share the accounts they sit down with: `sessionOf` makes one of a role and a name once in a worker. */
export const test = base.extend<
  { openAs: (role: Role, name: string) => Promise<Page> },
  { sessionOf: (role: Role, name: string) => Promise<Session> }
>({
  sessionOf: [
    async ({ browser }, use) => {
      const sessions = new Map<string, Promise<Session>>();
      const make = async (role: Role, name: string): Promise<Session> => {
        const page = await browser.newPage({ baseURL: origin });
        await joinStaff(page, role, name);
        const session = await page.context().storageState();
        await page.close();
        return session;
      };
      await use((role, name) => {
        const known = sessions.get(`${role} ${name}`) ?? make(role, name);
        sessions.set(`${role} ${name}`, known);
        return known;
      });
    },
    { scope: "worker" },
  ],
  openAs: async ({ browser, sessionOf }, use) => {
    const opened: Page[] = [];
    await use(async (role, name) => {
      const page = await browser.newPage({ baseURL: origin, storageState: await sessionOf(role, name) });
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.close()));
  },
});
