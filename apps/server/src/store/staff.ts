import { randomUUID } from "node:crypto";
import { CouncilError } from "@council/schema";
import { Role, type StaffSummary } from "@council/schema/desk";
import type { Database } from "../db.ts";

/** True when the account may be signed in to. */
export const isActive = async (db: Database, id: string): Promise<boolean> =>
  (await db.staff.findUnique({ where: { id }, select: { isActive: true } }))?.isActive ?? false;

/** True when there is any account at all. */
export const isAnybody = async (db: Database): Promise<boolean> => (await db.staff.count()) > 0;

const summary = {
  id: true,
  name: true,
  email: true,
  role: true,
  isActive: true,
  twoFactorEnabled: true,
} as const;

type Row = {
  id: string;
  name: string;
  email: string;
  role: string;
  isActive: boolean;
  twoFactorEnabled: boolean | null;
};

const parse = ({ twoFactorEnabled, ...row }: Row) => ({
  ...row,
  role: Role.parse(row.role),
  hasSecondFactor: twoFactorEnabled ?? false,
});

/** All who have or had an account, by name. */
export const list = async (db: Database, now: Date): Promise<StaffSummary[]> => {
  const rows = await db.staff.findMany({
    select: { ...summary, _count: { select: { sessions: { where: { expiresAt: { gt: now } } } } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ _count, ...row }) => ({ ...parse(row), sessions: _count.sessions }));
};

/** The account with an address; null where there is none. */
export const withEmail = async (db: Database, email: string) => {
  const row = await db.staff.findUnique({ where: { email }, select: summary });
  return row && parse(row);
};

/** Makes an account that signs in with a password. */
export const create = async (
  db: Database,
  { passwordHash, ...account }: { name: string; email: string; role: Role; passwordHash: string },
): Promise<string> => {
  const id = randomUUID();
  await db.staff.create({ data: { id, ...account } });
  await db.staffAccount.create({
    data: { id: randomUUID(), accountId: id, providerId: "credential", userId: id, password: passwordHash },
  });
  return id;
};

/** Gives an account a new password and takes its second factor and its sessions away. */
export const renew = async (db: Database, id: string, passwordHash: string): Promise<void> => {
  await db.staffAccount.updateMany({
    where: { userId: id, providerId: "credential" },
    data: { password: passwordHash },
  });
  await db.twoFactor.deleteMany({ where: { userId: id } });
  await db.staff.update({ where: { id }, data: { twoFactorEnabled: false } });
  await db.staffSession.deleteMany({ where: { userId: id } });
};

/** The account with an id. */
export const get = async (db: Database, id: string) => {
  const row = await db.staff.findUnique({ where: { id }, select: summary });
  if (row === null) throw new CouncilError("NOT_FOUND", "Nobody of the staff has this id.");
  return parse(row);
};

/**
 * Changes role or standing of an account.
 *
 * @throws CouncilError `RULE_BROKEN` when no active administrator would be left; run it in a transaction, which is then undone.
 */
export const change = async (
  db: Database,
  id: string,
  data: { role?: Role; isActive?: boolean },
): Promise<void> => {
  await get(db, id);
  await db.staff.update({ where: { id }, data });
  const administrators = await db.staff.count({ where: { role: "admin", isActive: true } });
  if (administrators === 0)
    throw new CouncilError(
      "RULE_BROKEN",
      "This is the last active administrator: make somebody else one first.",
      [{ path: ["id"], message: "The last active administrator stays." }],
    );
};
