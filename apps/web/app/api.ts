import type { Problem } from "@council/schema";
import type { AppRouter } from "@council/server/router";
import type { TRPCClient, TRPCClientError } from "@trpc/client";
import { createContext, data } from "react-router";

/** The API as loaders and actions call it. */
export type Api = TRPCClient<AppRouter>;

/** The API: the server puts an in-process client here, development one that asks the server's port. */
export const apiContext = createContext<Api>();

/** The nonce of the Content-Security-Policy that goes out with this page; null where none does. */
export const nonceContext = createContext<string | null>(null);

/** An answer of the API that is none. Known by its name: on the server it is of another copy of the class than ours. */
export const isApiError = (error: unknown): error is TRPCClientError<AppRouter> =>
  error instanceof Error && error.name === "TRPCClientError";

const isOfAsker = (code: string | undefined): boolean => code === "NOT_FOUND" || code === "BAD_REQUEST";

/** What a page fails with where the API fails: with its own 404 or 503, or with what only we can mend. */
const failureOf = (error: unknown): unknown => {
  if (!isApiError(error)) return error;
  if (isOfAsker(error.data?.code)) return data(error.message, { status: 404 });
  return error.data?.code === "SERVICE_UNAVAILABLE" ? data(error.message, { status: 503 }) : error;
};

/** Waits for an answer of the API. What it did not find, or could not read in the page's address, is the page's own 404. */
export const answerOf = async <T>(asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    throw failureOf(error);
  }
};

/** The same for a page that shows beside its fields why the API did not answer, be it that its reader may not ask. */
export const answerOrProblems = async <T>(
  asked: Promise<T>,
): Promise<{ answer: T | null; problems: Problem[] }> => {
  try {
    return { answer: await asked, problems: [] };
  } catch (error) {
    if (!isApiError(error) || !(isOfAsker(error.data?.code) || error.data?.code === "FORBIDDEN"))
      throw failureOf(error);
    const { problems = [] } = error.data ?? {};
    return {
      answer: null,
      problems: problems.length > 0 ? problems : [{ path: [], message: error.message }],
    };
  }
};
