import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

export { seedDigest } from "./seed-from-text.ts";
export { newDatabase, type TestDatabase, templateDatabase, testProvider, urlOf } from "./test-database.ts";

const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");

/**
 * Runs Prisma's own command line as a person would.
 *
 * @param command - such as `"migrate deploy"`.
 * @param url - the database it works on.
 * @param folder - the folder with `prisma.config.ts`; this one when absent.
 * @returns what it printed.
 * @throws with what it printed, when it fails.
 */
export const prisma = async (command: string, url: string, folder = import.meta.dirname): Promise<string> => {
  const env = { ...process.env, DATABASE_URL: url };
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...command.split(" ")], {
    cwd: folder,
    env,
  });
  return stdout;
};
