import { createHash, randomBytes } from "node:crypto";
import { CouncilError } from "@council/schema";
import { type InvitationLink, type PendingInvitation, Role } from "@council/schema/desk";
import type { Database } from "../db.ts";

const lifeMs = 7 * 24 * 60 * 60 * 1000;

const digest = (token: string): string => createHash("sha256").update(token).digest("hex");

type NewInvitation = { email: string | null; role: Role; invitedById: string | null; now: Date };

/** Makes an invitation. Its secret is in the link alone. */
export const create = async (
  db: Database,
  { email, role, invitedById, now }: NewInvitation,
): Promise<InvitationLink> => {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + lifeMs);
  await db.invitation.create({ data: { id: digest(token), email, role, invitedById, expiresAt } });
  return { path: `/admin/invitation?token=${token}`, expiresAt: expiresAt.toISOString() };
};

/** Invitations that can still be accepted, the next to expire first. */
export const pending = async (db: Database, now: Date): Promise<PendingInvitation[]> => {
  const rows = await db.invitation.findMany({
    where: { usedAt: null, expiresAt: { gt: now } },
    orderBy: [{ expiresAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, email, role, expiresAt }) => ({
    id,
    email,
    role: Role.parse(role),
    expiresAt: expiresAt.toISOString(),
  }));
};

const gone = () =>
  new CouncilError(
    "NOT_FOUND",
    "This link has been used, was withdrawn, or is older than seven days. Ask for a new one.",
  );

/**
 * The invitation that a secret opens.
 *
 * @throws CouncilError `NOT_FOUND` for a secret that is unknown, used, withdrawn or too old, without saying which.
 */
export const byToken = async (db: Database, token: string, now: Date) => {
  const row = await db.invitation.findUnique({ where: { id: digest(token) } });
  if (row === null || row.usedAt !== null || row.expiresAt <= now) throw gone();
  return { ...row, role: Role.parse(row.role) };
};

/** Takes the invitation that a secret opens, in the transaction of what is done with it: nobody takes it twice. */
export const consume = async (tx: Database, token: string, now: Date) => {
  const invitation = await byToken(tx, token, now);
  const { count } = await tx.invitation.updateMany({
    where: { id: invitation.id, usedAt: null },
    data: { usedAt: now },
  });
  if (count === 0) throw gone();
  return invitation;
};

/** Takes back what has not been accepted; `which` names them. */
export const revoke = async (
  db: Database,
  which: { id: string } | { email: string } | "all",
): Promise<number> => {
  const where = { usedAt: null, ...(which === "all" ? {} : which) };
  return (await db.invitation.deleteMany({ where })).count;
};
