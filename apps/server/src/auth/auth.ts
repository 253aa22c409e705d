import type { PrismaClient } from "@council/prisma";
import type { Logger } from "pino";
import type { Library } from "./library.ts";
import { keptSecret } from "./secret.ts";

/** Gives the library that keeps accounts and sessions; loads it the first time: readers never need it. */
export type Auth = () => Promise<Library>;

type AuthParts = {
  db: PrismaClient;
  log: Logger;
  /** Signs the cookies; absent, the one kept in `secretFile`. */
  secret?: string | undefined;
  secretFile: string;
  /** Where readers reach us: cookies keep to https where it does. */
  publicUrl?: string | undefined;
};

export const lazyAuth = ({ db, log, secret, secretFile, publicUrl }: AuthParts): Auth => {
  let library: Promise<Library> | null = null;
  const load = async (): Promise<Library> => {
    const { makeLibrary } = await import("./library.ts");
    return makeLibrary({
      db,
      log,
      secret: secret ?? (await keptSecret(secretFile)),
      isSecure: publicUrl?.startsWith("https:") ?? false,
    });
  };
  return () => {
    library ??= load().catch((error) => {
      library = null;
      throw error;
    });
    return library;
  };
};
