import type { TryRule } from "../store/tries.ts";

/** Guesses at one account, from however many places. */
export const perAccount: TryRule = { window: 15 * 60, max: 10 };

/** One code of an app, for as long as the library takes it: who has read it over a shoulder comes too late. */
export const perCode: TryRule = { window: 90, max: 1 };

/** What may be tried from one place, by the library's paths. */
export const perPlace = {
  "/sign-in/email": { window: 60, max: 20 },
  "/two-factor/*": { window: 60, max: 20 },
  "/change-password": { window: 60, max: 10 },
} satisfies Record<string, TryRule>;
