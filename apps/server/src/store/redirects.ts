import type { EditableKind } from "@council/schema/desk";
import type { Database } from "../db.ts";

/** Where the id of a record leads that was found to be another one; null where it leads nowhere. */
export const leadsTo = async (db: Database, kind: EditableKind, fromId: string): Promise<string | null> => {
  const row = await db.redirect.findUnique({ where: { kind_fromId: { kind, fromId } } });
  return row?.toId ?? null;
};

/** Makes an id lead to another record, and with it all that led to it. */
export const add = async (db: Database, kind: EditableKind, fromId: string, toId: string): Promise<void> => {
  await db.redirect.updateMany({ where: { kind, toId: fromId }, data: { toId } });
  await db.redirect.deleteMany({ where: { kind, fromId: toId } });
  await db.redirect.upsert({
    where: { kind_fromId: { kind, fromId } },
    create: { kind, fromId, toId },
    update: { toId },
  });
};
