import { TRPCError } from "@trpc/server";
import { Hono } from "hono";
import type { HttpVariables } from "./headers.ts";
import { problemDetails } from "./rest/problem-details.ts";

/** A group of addresses for programs to read: what it cannot answer is told as problem details. */
export const door = (): Hono<HttpVariables> =>
  new Hono<HttpVariables>().onError((error) => {
    if (error instanceof TRPCError) return problemDetails(error);
    throw error;
  });

export const notFound = (message: string): TRPCError => new TRPCError({ code: "NOT_FOUND", message });
