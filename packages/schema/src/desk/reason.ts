import { z } from "zod";
import { textFault } from "../lint/bad-text.ts";

/** Why something is changed, as its author says it. That of a correction is public: it is held to the rule of a record's text. */
export const Reason = z
  .string()
  .trim()
  .min(1, "Say why, in a few words.")
  .max(500, "Keep to 500 characters.")
  .superRefine((reason, context) => {
    const message = textFault(reason);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });
