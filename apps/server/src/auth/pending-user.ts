import type { Context } from "../context.ts";
import { pendingSignIn } from "../store/staff-sessions.ts";

const pendingCookie = /(?:^|;\s*)(?:__Secure-)?council\.two_factor=([^;]+)/;

/** Whose password was right and whose second factor is awaited, by the library's cookie; null where nobody's is. */
export const pendingUser = async ({ db, headers }: Context): Promise<string | null> => {
  const [, cookie] = pendingCookie.exec(headers.request.get("cookie") ?? "") ?? [];
  const [identifier] = cookie?.split(".") ?? [];
  return identifier === undefined ? null : pendingSignIn(db, identifier);
};
