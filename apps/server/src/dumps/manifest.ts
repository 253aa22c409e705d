import { wholeDump } from "@council/prisma";
import type { Manifest } from "@council/schema";
import type { Context } from "../context.ts";
import type { Snapshot } from "../store/snapshot.ts";

const known = new WeakMap<Snapshot, Promise<Manifest>>();

type Asked = Pick<Context, "db" | "licences" | "snapshot">;

/** What the files of the whole record are at the moment: read once for a content revision, since it takes every row. */
export const manifest = (asked: Asked): Promise<Manifest> => {
  const told = known.get(asked.snapshot) ?? read(asked);
  known.set(asked.snapshot, told);
  return told;
};

/** A failure is not kept. */
const read = async ({ db, licences, snapshot }: Asked): Promise<Manifest> => {
  try {
    return (await wholeDump(db, licences)).manifest;
  } catch (error) {
    known.delete(snapshot);
    throw error;
  }
};
