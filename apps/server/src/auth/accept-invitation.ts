import { CouncilError } from "@council/schema";
import type { AcceptInvitationInput, InvitationView } from "@council/schema/desk";
import type { Context } from "../context.ts";
import * as invitations from "../store/invitations.ts";
import * as staff from "../store/staff.ts";

const lacking = (field: "name" | "email", message: string): CouncilError =>
  new CouncilError("BAD_INPUT", message, [{ path: [field], message }]);

/** What the page of an invitation shows. */
export const invitationView = async ({ db, now }: Context, token: string): Promise<InvitationView> => {
  const { role, email, expiresAt } = await invitations.byToken(db, token, now());
  const renewed = email === null ? null : await staff.withEmail(db, email);
  return { role, email, renews: renewed?.name ?? null, expiresAt: expiresAt.toISOString() };
};

/**
 * Uses an invitation: makes the account, or renews the password of the one that the invitation names. All in one turn, with
 * the use of the link.
 *
 * @returns the address to sign in with.
 */
export const acceptInvitation = async (ctx: Context, input: AcceptInvitationInput): Promise<string> => {
  await invitations.byToken(ctx.db, input.token, ctx.now());
  const { password } = await (await ctx.auth()).$context;
  // Made before the turn: it takes a tenth of a second, and others wait for the turn.
  const passwordHash = await password.hash(input.password);
  const { id, email, role } = await ctx.change(async (tx) => {
    const invitation = await invitations.consume(tx, input.token, ctx.now());
    const address = invitation.email ?? input.email;
    if (address === undefined) throw lacking("email", "Give the address you will sign in with.");
    const known = await staff.withEmail(tx, address);
    if (known !== null && invitation.email === null)
      throw lacking("email", "An account has this address. Give another, or sign in.");
    if (known !== null) {
      await staff.renew(tx, known.id, passwordHash);
      return known;
    }
    if (input.name === undefined) throw lacking("name", "Give the name that stands beside your changes.");
    const made = { name: input.name, email: address, role: invitation.role };
    return { id: await staff.create(tx, { ...made, passwordHash }), ...made };
  });
  ctx.log.info({ staff: id, role }, "invitation accepted");
  return email;
};
