import { z } from "zod";

/** Why something is changed, as its author says it. */
export const Reason = z
  .string()
  .trim()
  .min(1, "Say why, in a few words.")
  .max(500, "Keep to 500 characters.");
