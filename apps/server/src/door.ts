import { CouncilError } from "@council/schema";
import { TRPCError } from "@trpc/server";
import { Hono } from "hono";
import type { HttpVariables } from "./headers.ts";
import { problemDetails } from "./rest/problem-details.ts";
import { refusal } from "./trpc.ts";

/** A group of addresses for programs to read: what it cannot answer is told as problem details. */
export const door = (): Hono<HttpVariables> =>
  new Hono<HttpVariables>().onError((error) => {
    if (error instanceof TRPCError) return problemDetails(error);
    if (error instanceof CouncilError) return problemDetails(refusal(error));
    throw error;
  });

export const notFound = (message: string): TRPCError => new TRPCError({ code: "NOT_FOUND", message });
