import type { z } from "zod";
import { CouncilError } from "./errors.ts";

/**
 * Input from outside, parsed once at the border.
 *
 * @throws CouncilError `BAD_INPUT` with a problem for each issue; its message is that of the first.
 * @example
 * parseInput(RotationQuery, { from: "2027-01", months: 12 }) // { from: "2027-01", months: 12 }
 */
export const parseInput = <T>(schema: z.ZodType<T>, input: unknown): T => {
  const { data, error } = schema.safeParse(input);
  if (error === undefined) return data;
  const problems = error.issues.map(({ path, message }) => ({
    path: path.map((step) => (typeof step === "symbol" ? String(step) : step)),
    message,
  }));
  throw new CouncilError("BAD_INPUT", problems[0]?.message ?? "This input cannot be read.", problems);
};
