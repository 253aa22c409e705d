import { TRPCError } from "@trpc/server";
import type { Exchange } from "./exchange.ts";

/** The refusal of one try too many: in words, and as a header for programs. */
export const tooManyTries = ({ headers }: Exchange, seconds: number): TRPCError => {
  headers.response.set("retry-after", String(seconds));
  return new TRPCError({
    code: "TOO_MANY_REQUESTS",
    message: `Too many tries. Try again in ${waiting(seconds)}.`,
  });
};

const waiting = (seconds: number): string => {
  if (seconds < 60) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
};
