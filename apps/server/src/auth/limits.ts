import type { TryRule } from "../store/tries.ts";

/** Guesses at one account, from however many places. */
export const perAccount: TryRule = { window: 15 * 60, max: 10 };

/** What may be tried from one place, by the library's paths. */
export const perPlace = {
  "/sign-in/email": { window: 60, max: 20 },
  "/two-factor/*": { window: 60, max: 20 },
  "/change-password": { window: 60, max: 10 },
} satisfies Record<string, TryRule>;
