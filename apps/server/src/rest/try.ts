import type { MiddlewareHandler } from "hono";
import { addressOf } from "./openapi.ts";
import { operations } from "./operations.ts";
import { nothingAt, problemDetails } from "./problem-details.ts";

/**
 * Leads from a form to the address it asks for: a form cannot write into a path, nor leave out a field that stays empty.
 */
export const tryOut: MiddlewareHandler = async (c) => {
  const { operation: id, elections, ...fields } = c.req.query();
  const operation = operations.find((one) => one.id === id);
  if (!operation) return problemDetails(nothingAt(c.req.path));
  const given = Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ""));
  return c.redirect(addressOf(operation.path, { ...given, ...electionsIn(elections) }), 303);
};

const electionsIn = (text: string | undefined): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text ?? ""));
