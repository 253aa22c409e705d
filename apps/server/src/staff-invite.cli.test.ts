import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { openDatabase } from "@council/prisma";
import { newDatabase } from "@council/prisma/testing";
import { afterAll, expect, inject, test } from "vitest";
import * as invitations from "./store/invitations.ts";
import * as staff from "./store/staff.ts";

const { url, remove } = await newDatabase(inject("template"));
const db = await openDatabase(url);
afterAll(async () => {
  await db.$disconnect();
  await remove();
});

const run = promisify(execFile);
const cli = path.join(import.meta.dirname, "staff-invite.cli.ts");

/** What the command prints: a secret in a link, or what is wrong. */
const invite = async (args: string[], settings: Record<string, string> = {}): Promise<string> => {
  const env = { ...process.env, DATABASE_URL: url, ...settings };
  const said = await run(process.execPath, ["--import", "tsx", cli, ...args], { env }).catch(
    (error) => error,
  );
  return (said.stdout + said.stderr).trim().replace("/admin/invitation?token=", "");
};

const roleOf = async (token: string) => (await invitations.byToken(db, token, new Date())).role;

test("while there are no staff each start's link takes the place of the one before, then there is none", async () => {
  const [first, second] = [await invite(["--first"]), await invite(["--first"])];
  await expect(roleOf(first)).rejects.toThrow("Ask for a new one");
  expect(await roleOf(second)).toBe("admin");
  await staff.create(db, { name: "Ana", email: "ana@example.org", role: "admin", passwordHash: "-" });
  expect(await invite(["--first"])).toBe("");
});

test("others are invited by role and address", async () => {
  expect(await roleOf(await invite(["--role", "publisher", "--email", "paul@example.org"]))).toBe(
    "publisher",
  );
});

test("a role is asked for, but where an account has one", async () => {
  for (const args of [[], ["--email", "new@example.org"]])
    expect(await invite(args)).toMatch(/^Give --role \(editor, publisher, admin\), as in .+$/);
  await staff.create(db, { name: "Li", email: "li@example.org", role: "publisher", passwordHash: "-" });
  expect(await roleOf(await invite(["--email", "li@example.org"]))).toBe("publisher");
});

test("what cannot be understood is told in one line that names it", async () => {
  for (const [args, named] of [
    [["--role", "owner"], "--role: "],
    [["--rolle", "editor"], "Unknown option '--rolle'. Give --role (editor, publisher, admin)"],
    [["editor"], "Unexpected argument 'editor'. Give --role (editor, publisher, admin)"],
    [["--role"], "Give --role (editor, publisher, admin)"],
    [["--email", "paul"], "--email: Give a full address, such as ana@example.org."],
  ] as const) {
    const said = await invite([...args]);
    expect(said).toContain(named);
    expect(said.split("\n")).toHaveLength(1);
  }
  expect(await invite([], { PUBLIC_URL: "nonsense" })).toBe(
    "PUBLIC_URL: Give scheme and host only, such as https://council.example.org.",
  );
});

test("a database that is not there is told in one line, and not made", async () => {
  expect(await invite([], { DATABASE_URL: "file:/nowhere/council.db" })).toBe(
    "There is no database at /nowhere/council.db: npm start makes and fills it.",
  );
});
