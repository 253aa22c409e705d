import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { openDatabase, readData, seed } from "@council/prisma";
import { prisma, seedDigest, urlOf } from "@council/prisma/testing";
import type { TestProject } from "vitest/node";
import { dataDirectory, projectDirectory } from "../src/env.ts";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the library's own.
  interface ProvidedContext {
    /** A database with all facts of the project, to be copied. */
    templateFile: string;
  }
}

/** Migrates and seeds one database for the whole run, and for later runs until the facts or the tables change. */
export const setup = async (project: TestProject) => {
  const templateFile = path.join(cacheDirectory, `${templateName()}.db`);
  if (!existsSync(templateFile)) await makeTemplate(templateFile);
  project.provide("templateFile", templateFile);
};

const cacheDirectory = path.join(projectDirectory, "node_modules", ".cache", "council");

const templateName = (): string => {
  const migrations = readdirSync(path.join(projectDirectory, "prisma", "migrations")).sort();
  return createHash("sha256")
    .update([seedDigest(dataDirectory), ...migrations].join())
    .digest("hex");
};

const makeTemplate = async (templateFile: string): Promise<void> => {
  await rm(cacheDirectory, { recursive: true, force: true });
  await mkdir(cacheDirectory, { recursive: true });
  const file = `${templateFile}.${process.pid}`;
  await prisma("migrate deploy", urlOf(file));
  const db = await openDatabase(urlOf(file));
  await seed(db, readData(dataDirectory));
  await db.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
  await db.$disconnect();
  await rename(file, templateFile);
};
