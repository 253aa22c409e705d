import { parseArgs } from "node:util";
import type { PrismaClient } from "@council/prisma";
import { CouncilError } from "@council/schema";
import { InviteInput, Role } from "@council/schema/desk";
import { readEnv } from "./env.ts";
import * as invitations from "./store/invitations.ts";
import * as staff from "./store/staff.ts";
import { inTurn } from "./store/write-turn.ts";
import { usableDatabase } from "./usable-database.ts";

// Prints the path of an invitation's link and nothing else; with --first only while there are no staff.

const usage = `Give --role (${Role.options.join(", ")}), as in --role editor --email ana@example.org, or --email of an account.`;

const asked = () => {
  try {
    return parseArgs({
      options: { first: { type: "boolean" }, role: { type: "string" }, email: { type: "string" } },
    }).values;
  } catch (error) {
    const [fault] = (error as Error).message.split(/\.( |$)/);
    throw new CouncilError("BAD_INPUT", `${fault}. ${usage}`);
  }
};

/** The link for the first account takes the place of all earlier ones: there is nobody else who could have made any. */
const first = (db: PrismaClient) =>
  inTurn(db, async (tx) => {
    if (await staff.isAnybody(tx)) return null;
    await invitations.revoke(tx, "all");
    return invitations.create(tx, { email: null, role: "admin", invitedById: null, now: new Date() });
  });

const another = (db: PrismaClient, given: { role?: string; email?: string }) => {
  const input = InviteInput.partial({ role: true }).safeParse(given);
  if (!input.success)
    throw new CouncilError(
      "BAD_INPUT",
      input.error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`).join("\n"),
    );
  const { role, email = null } = input.data;
  return inTurn(db, async (tx) => {
    const known = email === null ? null : await staff.withEmail(tx, email);
    if (known && !known.isActive)
      throw new CouncilError("RULE_BROKEN", "The account with this address is closed.");
    const itsRole = known?.role ?? role;
    if (itsRole === undefined) throw new CouncilError("BAD_INPUT", usage);
    return invitations.create(tx, { email, role: itsRole, invitedById: null, now: new Date() });
  });
};

try {
  const { first: isFirst, ...given } = asked();
  const db = await usableDatabase(readEnv(process.env).DATABASE_URL);
  const link = await (isFirst ? first(db) : another(db, given)).finally(() => db.$disconnect());
  if (link) console.log(link.path);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
