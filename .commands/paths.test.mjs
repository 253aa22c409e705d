import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { databaseFile, databaseUrl, inRoot } from "./paths.mjs";

test("without a word about it the database is council.db in prisma", () => {
  expect(databaseFile(databaseUrl(""))).toBe(inRoot("prisma", "council.db"));
});

test("a relative database counts from the root, whoever opens it", () => {
  expect(databaseUrl("file:./my facts.db")).toBe(pathToFileURL(inRoot("my facts.db")).href);
  expect(databaseUrl("file:prisma/a%20b.db")).toBe(pathToFileURL(inRoot("prisma/a b.db")).href);
});

test.each(["file:/var/lib/council.db", "file:///var/lib/council.db"])("%s stays where it is", (url) => {
  expect(databaseUrl(url)).toBe(url);
  expect(databaseFile(url)).toBe("/var/lib/council.db");
});

test("a database on a server is no file", () => {
  expect(databaseFile("postgresql://localhost/council")).toBeNull();
});
