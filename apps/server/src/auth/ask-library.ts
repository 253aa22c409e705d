import { TRPCError } from "@trpc/server";
import type { Database } from "../db.ts";
import { tryToWrite } from "../store/write-turn.ts";
import { libraryAddress } from "./address.ts";
import type { Auth } from "./auth.ts";
import { type Exchange, libraryHeaders, passCookies } from "./exchange.ts";
import { tooManyTries } from "./too-many-tries.ts";

/** What to tell a person when the library refuses, by its code. */
export type Refusals = Record<string, () => Error>;

type Asked = { path: string; body?: object; refusals?: Refusals };

/** How long the library keeps a second factor locked after ten wrong codes. */
const lockSeconds = 15 * 60;

/**
 * Asks the library as its own address would be asked: with its limits and checks, and its cookies go out with our answer.
 *
 * @throws what `refusals` tells for the library's code; TOO_MANY_REQUESTS with the time to wait; else our own fault.
 */
export const askLibrary = async <Answer>(
  { auth, db, ...exchange }: Exchange & { auth: Auth; db: Database },
  { path, body = {}, refusals = {} }: Asked,
): Promise<Answer> => {
  const { handler } = await auth();
  const answer = await handler(
    new Request(libraryAddress + path, {
      method: "POST",
      headers: libraryHeaders(exchange),
      body: JSON.stringify(body),
    }),
  );
  passCookies(answer.headers, exchange);
  const said = (await answer.json()) as { code: string; message?: string };
  if (answer.ok) return said as Answer;
  if (answer.status === 429)
    throw tooManyTries(exchange, Number(answer.headers.get("x-retry-after") ?? lockSeconds));
  // The library keeps to itself that it could not write.
  if (answer.status >= 500) await tryToWrite(db);
  throw refusals[said.code]?.() ?? unexpected(path, answer.status, said);
};

const unexpected = (path: string, status: number, said: { code?: string; message?: string }): TRPCError =>
  status === 401
    ? new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." })
    : new TRPCError({
        code: "INTERNAL_SERVER_ERROR",
        cause: new Error(
          `better-auth refused ${path} with ${status} ${said.code ?? ""}: ${said.message ?? ""}`,
        ),
      });
