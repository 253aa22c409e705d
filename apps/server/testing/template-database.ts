import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { openDatabase, readData, seed } from "@council/prisma";
import { prisma, seedDigest, templateDatabase, testProvider } from "@council/prisma/testing";
import type { TestProject } from "vitest/node";
import { dataDirectory, projectDirectory } from "../src/env.ts";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the library's own.
  interface ProvidedContext {
    /** The address of a database with all facts of the project, to be copied. */
    template: string;
  }
}

/** Migrates and seeds one database for the whole run, and for later runs until the facts or the tables change. */
export const setup = async (project: TestProject) =>
  project.provide("template", await templateDatabase(templateName(), fill));

const templateName = (): string => {
  const migrations = readdirSync(path.join(projectDirectory, "prisma", "migrations", testProvider)).sort();
  return createHash("sha256")
    .update([seedDigest(dataDirectory), ...migrations].join())
    .digest("hex")
    .slice(0, 32);
};

const fill = async (url: string): Promise<void> => {
  await prisma("migrate deploy", url);
  const db = await openDatabase(url);
  await seed(db, readData(dataDirectory));
  await db.$disconnect();
};
