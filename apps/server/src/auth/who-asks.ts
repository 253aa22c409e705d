import { StaffMember } from "@council/schema/desk";
import { storageFault } from "../storage-fault.ts";
import type { Auth } from "./auth.ts";
import { type Exchange, libraryHeaders, passCookies } from "./exchange.ts";

/** Somebody signed in, and the session they are signed in by. */
export type Visit = { by: StaffMember; hasSecondFactor: boolean; sessionId: string };

const sessionCookie = /(?:^|;\s*)(?:__Secure-)?council\.session_token=/;

/** True when a request carries the cookie of a session, whether that still stands or not. */
export const carriesSession = (headers: Headers): boolean => sessionCookie.test(headers.get("cookie") ?? "");

/** Who is signed in; null for a reader, for whom neither the library nor the database is asked. */
export const whoAsks = async (auth: Auth, exchange: Exchange): Promise<Visit | null> => {
  if (!carriesSession(exchange.headers.request)) return null;
  const { api } = await auth();
  const asked = { headers: libraryHeaders(exchange), returnHeaders: true } as const;
  const { response, headers } = await api.getSession(asked).catch((error) => {
    // A session of yesterday is written anew when it is seen; where nothing can be written it holds as it stands.
    if (storageFault(error) === null) throw error;
    return api.getSession({ ...asked, query: { disableRefresh: true } });
  });
  passCookies(headers, exchange);
  if (!response?.user.isActive) return null;
  const by = StaffMember.safeParse(response.user);
  if (!by.success) return null;
  return {
    by: by.data,
    hasSecondFactor: response.user.twoFactorEnabled ?? false,
    sessionId: response.session.id,
  };
};
