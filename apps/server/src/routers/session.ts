import { CouncilError } from "@council/schema";
import {
  AcceptInvitationInput,
  ChangePasswordInput,
  type CurrentStaff,
  InvitationQuery,
  PasswordInput,
  SecondFactorInput,
  SessionQuery,
  SignInInput,
} from "@council/schema/desk";
import { acceptInvitation, invitationView } from "../auth/accept-invitation.ts";
import { askLibrary } from "../auth/ask-library.ts";
import { startSecondFactor, wrongPassword } from "../auth/second-factor.ts";
import { checkSecondFactor, finishSignIn, signIn } from "../auth/sign-in.ts";
import * as sessions from "../store/staff-sessions.ts";
import { publicProcedure, router, staffProcedure } from "../trpc.ts";

const signedIn = staffProcedure("editor");

export const sessionRouter = router({
  current: publicProcedure.query(async ({ ctx }): Promise<CurrentStaff | null> => {
    const by = await ctx.staff();
    return by && { ...by, hasSecondFactor: (await ctx.visit())?.hasSecondFactor ?? false };
  }),

  signIn: publicProcedure.input(SignInInput).mutation(({ ctx, input }) => signIn(ctx, input)),

  verifySecondFactor: publicProcedure
    .input(SecondFactorInput)
    .mutation(({ ctx, input: { code } }) => finishSignIn(ctx, code)),

  signOut: publicProcedure.mutation(async ({ ctx }) => {
    await askLibrary(ctx, { path: "/sign-out" });
  }),

  invitation: publicProcedure
    .input(InvitationQuery)
    .query(({ ctx, input: { token } }) => invitationView(ctx, token)),

  acceptInvitation: publicProcedure.input(AcceptInvitationInput).mutation(async ({ ctx, input }) => {
    const email = await acceptInvitation(ctx, input);
    return signIn(ctx, { email, password: input.password });
  }),

  mine: signedIn.query(async ({ ctx: { db, by, now, visit } }) =>
    sessions.list(db, { userId: by.id, now: now(), current: (await visit())?.sessionId ?? null }),
  ),

  revoke: signedIn.input(SessionQuery).mutation(async ({ ctx: { db, by, log }, input: { id } }) => {
    if (!(await sessions.end(db, by.id, id)))
      throw new CouncilError("NOT_FOUND", "This session has ended already.");
    log.info({ staff: by.id, session: id }, "session revoked");
  }),

  revokeOthers: signedIn.mutation(async ({ ctx: { db, by, log, visit } }) => {
    const ended = await sessions.endAll(db, by.id, (await visit())?.sessionId);
    log.info({ staff: by.id, ended }, "other sessions revoked");
    return { ended };
  }),

  changePassword: signedIn.input(ChangePasswordInput).mutation(async ({ ctx, input }) => {
    await askLibrary(ctx, {
      path: "/change-password",
      body: { currentPassword: input.current, newPassword: input.password, revokeOtherSessions: true },
      refusals: wrongPassword("current"),
    });
    ctx.log.info({ staff: ctx.by.id }, "password changed");
  }),

  startSecondFactor: signedIn
    .input(PasswordInput)
    .mutation(({ ctx, input: { password } }) => startSecondFactor(ctx, password)),

  confirmSecondFactor: signedIn.input(SecondFactorInput).mutation(async ({ ctx, input: { code } }) => {
    await checkSecondFactor(ctx, ctx.by.id, code);
    ctx.log.info({ staff: ctx.by.id }, "second factor set up");
  }),

  endSecondFactor: signedIn.input(PasswordInput).mutation(async ({ ctx, input: { password } }) => {
    await askLibrary(ctx, {
      path: "/two-factor/disable",
      body: { password },
      refusals: wrongPassword("password"),
    });
    ctx.log.info({ staff: ctx.by.id }, "second factor ended");
  }),
});
