import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { urlOf } from "@council/prisma/testing";
import { afterAll, expect, test } from "vitest";
import { usableDatabase } from "./usable-database.ts";

const directory = await mkdtemp(path.join(tmpdir(), "council-usable-"));
afterAll(() => rm(directory, { recursive: true }));

test("a database that is not there is named, with the command that makes it", async () => {
  const file = path.join(directory, "absent.db");
  await expect(usableDatabase(urlOf(file))).rejects.toThrow(
    `There is no database at ${file}: npm start makes and fills it.`,
  );
});

test("a folder is not a database", async () => {
  await expect(usableDatabase(`file:${directory}`)).rejects.toThrow(
    `The database at ${directory} is not a file: set DATABASE_URL to one.`,
  );
});

test("a file with a space in its name is found", async () => {
  const file = path.join(directory, "the council.db");
  await writeFile(file, "");
  await expect(usableDatabase(urlOf(file))).rejects.toThrow("was never migrated");
});

test("a damaged file is told with what brings a backup back", async () => {
  const file = path.join(directory, "junk.db");
  await writeFile(file, "no database at all, ".repeat(1000));
  await expect(usableDatabase(urlOf(file))).rejects.toThrow(
    `The database at ${urlOf(file)} is damaged: put a backup in its place with npm run db:restore -- FILE.`,
  );
});

test.each([
  "postgresql://council:sesame@127.0.0.1:1/council",
  "postgresql://127.0.0.1:1/council?user=council&password=sesame",
])("a database that does not answer is told without its password: %s", async (url) => {
  const { message } = await usableDatabase(url).then(
    () => new Error("It answered."),
    (error: Error) => error,
  );
  expect(message).toMatch(/^The database at postgresql:\/\/.*127\.0\.0\.1:1\/council.* cannot be opened: ./);
  expect(message).not.toContain("sesame");
});
