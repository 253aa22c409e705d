import { parseArgs } from "node:util";
import { openDatabase } from "@council/prisma";
import { CouncilError } from "@council/schema";
import { InviteInput } from "@council/schema/desk";
import { fileFault, migrationFault } from "./db.ts";
import { readEnv } from "./env.ts";
import * as invitations from "./store/invitations.ts";
import * as staff from "./store/staff.ts";
import { inTurn } from "./store/write-turn.ts";

// Prints the path of an invitation's link and nothing else; with --first only while there are no staff.

const { values } = parseArgs({
  options: { first: { type: "boolean" }, role: { type: "string" }, email: { type: "string" } },
});
const refuse = (reason: string): never => {
  console.error(reason);
  process.exit(1);
};

const { DATABASE_URL: url } = readEnv(process.env);
const missing = fileFault(url);
if (missing) refuse(missing);
const db = await openDatabase(url);
const unready = await migrationFault(db);
if (unready) refuse(unready);

/** The link for the first account takes the place of all earlier ones: there is nobody else who could have made any. */
const first = () =>
  inTurn(db, async (tx) => {
    if (await staff.isAnybody(tx)) return null;
    await invitations.revoke(tx, "all");
    return invitations.create(tx, { email: null, role: "admin", invitedById: null, now: new Date() });
  });

const another = () => {
  const asked = InviteInput.safeParse({ role: values.role ?? "editor", email: values.email });
  if (!asked.success)
    throw new CouncilError("BAD_INPUT", asked.error.issues.map(({ message }) => message).join("\n"));
  const { role, email = null } = asked.data;
  return inTurn(db, async (tx) => {
    const known = email === null ? null : await staff.withEmail(tx, email);
    if (known && !known.isActive)
      throw new CouncilError("RULE_BROKEN", "The account with this address is closed.");
    return invitations.create(tx, { email, role: known?.role ?? role, invitedById: null, now: new Date() });
  });
};

try {
  const link = values.first ? await first() : await another();
  if (link) console.log(link.path);
} catch (error) {
  refuse((error as Error).message);
}
await db.$disconnect();
