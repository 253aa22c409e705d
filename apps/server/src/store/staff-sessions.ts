import type { OwnSession } from "@council/schema/desk";
import type { Database } from "../db.ts";

/** The sessions of a member of the staff, the one last used first. */
export const list = async (
  db: Database,
  { userId, now, current }: { userId: string; now: Date; current: string | null },
): Promise<OwnSession[]> => {
  const rows = await db.staffSession.findMany({
    where: { userId, expiresAt: { gt: now } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    isCurrent: row.id === current,
    startedAt: row.createdAt.toISOString(),
    usedAt: row.updatedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    address: isOwn(row.ipAddress) ? null : row.ipAddress,
    browser: row.userAgent || null,
  }));
};

/** True for no address, and for that of this machine itself, of which the library keeps zeros alone. */
const isOwn = (address: string | null): boolean => !address || /^[0:]+$/.test(address);

/** Ends one session of a member of the staff; false where they have none of this id. */
export const end = async (db: Database, userId: string, id: string): Promise<boolean> =>
  (await db.staffSession.deleteMany({ where: { userId, id } })).count > 0;

/** Ends all sessions of a member of the staff, or all but one. */
export const endAll = async (db: Database, userId: string, but: string | null = null): Promise<number> =>
  (await db.staffSession.deleteMany({ where: { userId, ...(but ? { id: { not: but } } : {}) } })).count;

/** Whose sign-in awaits its second factor under the library's mark; null where none does. */
export const pendingSignIn = async (db: Database, identifier: string): Promise<string | null> =>
  (await db.staffVerification.findFirst({ where: { identifier }, select: { value: true } }))?.value ?? null;
