import type { Problem } from "@council/schema";
import type { AppRouter } from "@council/server/router";
import { isTRPCClientError, type TRPCClient } from "@trpc/client";
import { createContext, data } from "react-router";

/** The API as loaders and actions call it. */
export type Api = TRPCClient<AppRouter>;

/** The API: the server puts an in-process client here, development one that asks the server's port. */
export const apiContext = createContext<Api>();

/** The nonce of the Content-Security-Policy that goes out with this page; null where none does. */
export const nonceContext = createContext<string | null>(null);

const isOfAsker = (code: string | undefined): boolean => code === "NOT_FOUND" || code === "BAD_REQUEST";

/** Waits for an answer of the API. What it did not find, or could not read in the page's address, is the page's own 404. */
export const answerOf = async <T>(asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    if (!isTRPCClientError<AppRouter>(error)) throw error;
    if (isOfAsker(error.data?.code)) throw data(error.message, { status: 404 });
    if (error.data?.code === "SERVICE_UNAVAILABLE") throw data(error.message, { status: 503 });
    throw error;
  }
};

/** The same for a page that shows beside its fields why the API did not answer, be it that its reader may not ask. */
export const answerOrProblems = async <T>(
  asked: Promise<T>,
): Promise<{ answer: T | null; problems: Problem[] }> => {
  try {
    return { answer: await asked, problems: [] };
  } catch (error) {
    if (!isTRPCClientError<AppRouter>(error)) throw error;
    if (!isOfAsker(error.data?.code) && error.data?.code !== "FORBIDDEN") throw error;
    const problems: Problem[] = error.data?.problems ?? [];
    return {
      answer: null,
      problems: problems.length > 0 ? problems : [{ path: [], message: error.message }],
    };
  }
};
