import { wholeDump } from "@council/prisma";
import type { Manifest } from "@council/schema";
import type { Context } from "../context.ts";

/** What the files of the whole record are at the moment. */
export const manifest = async ({ db, licences }: Pick<Context, "db" | "licences">): Promise<Manifest> =>
  (await wholeDump(db, licences)).manifest;
