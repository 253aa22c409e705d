import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * The secret kept in `file`, made the first time it is asked for. Of processes that make it at once one is first, and all
 * take what that one made.
 */
export const keptSecret = async (file: string): Promise<string> => (await read(file)) ?? made(file);

const read = async (file: string): Promise<string | null> => {
  try {
    const secret = (await readFile(file, "utf8")).trim();
    if (secret.length < 32)
      throw new Error(`The secret in ${file} is too short: remove the file, or set AUTH_SECRET.`);
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
};

const made = async (file: string): Promise<string> => {
  const secret = randomBytes(32).toString("base64url");
  const whole = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(whole, `${secret}\n`, { mode: 0o600, flag: "wx" });
  try {
    await link(whole, file);
    return secret;
  } catch (error) {
    const first = (error as NodeJS.ErrnoException).code === "EEXIST" ? await read(file) : null;
    if (first === null) throw error;
    return first;
  } finally {
    await rm(whole);
  }
};
