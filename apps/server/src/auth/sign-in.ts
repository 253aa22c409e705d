import { createHash } from "node:crypto";
import { CouncilError } from "@council/schema";
import type { SignInAnswer, SignInInput } from "@council/schema/desk";
import { TRPCError } from "@trpc/server";
import type { Context } from "../context.ts";
import * as tries from "../store/tries.ts";
import { askLibrary, type Refusals } from "./ask-library.ts";
import { perAccount, perCode } from "./limits.ts";
import { pendingUser } from "./pending-user.ts";
import { tooManyTries } from "./too-many-tries.ts";

/** The same for an address nobody has, a wrong password and an account that was closed. */
const notTogether = () =>
  new TRPCError({
    code: "UNAUTHORIZED",
    message: "This address and this password do not belong together. Check both.",
  });

const refusals: Refusals = {
  INVALID_EMAIL_OR_PASSWORD: notTogether,
  FAILED_TO_CREATE_SESSION: notTogether,
};

/** Signs in with address and password; guesses at one account are counted wherever they come from. */
export const signIn = async (ctx: Context, { email, password }: SignInInput): Promise<SignInAnswer> => {
  const key = `account|${createHash("sha256").update(email).digest("hex")}`;
  const { allowed, retryAfter } = await tries.take(ctx.db, key, perAccount);
  if (!allowed) throw tooManyTries(ctx, retryAfter ?? perAccount.window);
  const answer = await askLibrary<{ twoFactorRedirect?: boolean }>(ctx, {
    path: "/sign-in/email",
    body: { email, password },
    refusals,
  });
  await tries.forget(ctx.db, key);
  return { needsSecondFactor: answer.twoFactorRedirect ?? false };
};

const wrongCode = () =>
  new CouncilError("BAD_INPUT", "This code is not right.", [
    {
      path: ["code"],
      message: "This code is not right. Wait for the next one, or see that the clock of your phone is right.",
    },
  ]);

const beginAgain = () =>
  new TRPCError({ code: "UNAUTHORIZED", message: "It took too long or too many codes. Sign in again." });

const isOfApp = (code: string): boolean => /^\d{6}$/.test(code);

/** Finishes a sign-in by a second factor. */
export const finishSignIn = async (ctx: Context, code: string): Promise<void> => {
  const userId = (await ctx.visit())?.by.id ?? (await pendingUser(ctx));
  if (userId === null) throw beginAgain();
  await checkSecondFactor(ctx, userId, code);
};

/**
 * Asks the library whether a code is right: six digits come from an app, all else is a backup code.
 * A code of an app is good once for its account.
 *
 * @source RFC 6238, 5.2
 */
export const checkSecondFactor = async (ctx: Context, userId: string, code: string): Promise<void> => {
  const key = `code|${createHash("sha256").update(`${userId}|${code}`).digest("hex")}`;
  if (isOfApp(code) && !(await tries.take(ctx.db, key, perCode)).allowed) throw wrongCode();
  await askLibrary(ctx, {
    path: isOfApp(code) ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code",
    body: { code },
    refusals: {
      INVALID_CODE: wrongCode,
      INVALID_BACKUP_CODE: wrongCode,
      INVALID_TWO_FACTOR_COOKIE: beginAgain,
      TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: beginAgain,
      TOTP_NOT_ENABLED: beginAgain,
      BACKUP_CODES_NOT_ENABLED: beginAgain,
    },
  });
};
