import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase, readData, seed } from "@council/prisma";
import { prisma, urlOf } from "@council/prisma/testing";
import type { TestProject } from "vitest/node";
import { dataDirectory } from "../src/env.ts";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the library's own.
  interface ProvidedContext {
    /** A database with all facts of the project, to be copied. */
    templateFile: string;
  }
}

/** Migrates and seeds one database for the whole run. */
export const setup = async (project: TestProject) => {
  const directory = await mkdtemp(path.join(tmpdir(), "council-template-"));
  const templateFile = path.join(directory, "council.db");
  const url = urlOf(templateFile);
  await prisma("migrate deploy", url);
  const db = await openDatabase(url);
  await seed(db, readData(dataDirectory));
  await db.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
  await db.$disconnect();
  project.provide("templateFile", templateFile);
  return () => rm(directory, { recursive: true });
};
