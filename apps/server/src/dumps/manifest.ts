import { wholeDump } from "@council/prisma";
import type { Manifest } from "@council/schema";
import type { Context } from "../context.ts";
import type { Snapshot } from "../store/snapshot.ts";

const known = new WeakMap<Snapshot, Manifest>();

/** What the files of the whole record are at the moment: read once for a content revision, since it takes every row. */
export const manifest = async ({
  db,
  licences,
  snapshot,
}: Pick<Context, "db" | "licences" | "snapshot">): Promise<Manifest> => {
  const told = known.get(snapshot) ?? (await wholeDump(db, licences)).manifest;
  known.set(snapshot, told);
  return told;
};
