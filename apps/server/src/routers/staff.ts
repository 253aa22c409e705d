import { CouncilError } from "@council/schema";
import { InvitationName, InviteInput, SetRoleInput, StaffQuery } from "@council/schema/desk";
import * as invitations from "../store/invitations.ts";
import * as staff from "../store/staff.ts";
import * as sessions from "../store/staff-sessions.ts";
import { router, staffProcedure } from "../trpc.ts";

const admin = staffProcedure("admin");

export const staffRouter = router({
  list: admin.query(({ ctx: { db, now } }) => staff.list(db, now())),

  invitations: admin.query(({ ctx: { db, now } }) => invitations.pending(db, now())),

  invite: admin.input(InviteInput).mutation(({ ctx, input: { email = null, role } }) =>
    ctx.change(async (tx) => {
      if (email !== null && (await staff.withEmail(tx, email)) !== null)
        throw new CouncilError("RULE_BROKEN", "An account has this address.", [
          {
            path: ["email"],
            message: "An account has this address: renew its password in the list instead.",
          },
        ]);
      const link = await invitations.create(tx, { email, role, invitedById: ctx.by.id, now: ctx.now() });
      ctx.log.info({ staff: ctx.by.id, role }, "staff invited");
      return link;
    }),
  ),

  revokeInvitation: admin.input(InvitationName).mutation(async ({ ctx: { db, by, log }, input }) => {
    if ((await invitations.revoke(db, input)) === 0)
      throw new CouncilError("NOT_FOUND", "This invitation has been used or withdrawn already.");
    log.info({ staff: by.id }, "invitation withdrawn");
  }),

  renewPassword: admin.input(StaffQuery).mutation(({ ctx, input: { id } }) =>
    ctx.change(async (tx) => {
      const { email, role, isActive } = await staff.get(tx, id);
      if (!isActive) throw new CouncilError("RULE_BROKEN", "This account is closed: open it again first.");
      await invitations.revoke(tx, { email });
      const link = await invitations.create(tx, { email, role, invitedById: ctx.by.id, now: ctx.now() });
      ctx.log.info({ staff: ctx.by.id, of: id }, "password renewal begun");
      return link;
    }),
  ),

  setRole: admin.input(SetRoleInput).mutation(async ({ ctx, input: { id, role } }) => {
    await ctx.change((tx) => staff.change(tx, id, { role }));
    ctx.log.info({ staff: ctx.by.id, of: id, role }, "role given");
  }),

  deactivate: admin.input(StaffQuery).mutation(async ({ ctx, input: { id } }) => {
    await ctx.change(async (tx) => {
      await staff.change(tx, id, { isActive: false });
      await sessions.endAll(tx, id);
      await invitations.revoke(tx, { email: (await staff.get(tx, id)).email });
    });
    ctx.log.info({ staff: ctx.by.id, of: id }, "account closed");
  }),

  reactivate: admin.input(StaffQuery).mutation(async ({ ctx, input: { id } }) => {
    await ctx.change((tx) => staff.change(tx, id, { isActive: true }));
    ctx.log.info({ staff: ctx.by.id, of: id }, "account opened again");
  }),

  revokeSessions: admin.input(StaffQuery).mutation(async ({ ctx: { db, by, log }, input: { id } }) => {
    const ended = await sessions.endAll(db, id);
    log.info({ staff: by.id, of: id, ended }, "sessions revoked");
    return { ended };
  }),
});
