import type { Problem } from "./problems.ts";

/** Every way in which a request can finally fail. */
export type CouncilErrorCode =
  | "BAD_INPUT"
  | "EMPTY_COUNCIL"
  | "NOT_FOUND"
  | "RULE_BROKEN"
  | "CONFLICT"
  | "NOT_ALLOWED";

/** The one error of the domain: a code, a message for the person, and the problems on their fields. */
export class CouncilError extends Error {
  readonly code: CouncilErrorCode;
  readonly problems: Problem[];

  constructor(code: CouncilErrorCode, message: string, problems: Problem[] = []) {
    super(message);
    this.name = "CouncilError";
    this.code = code;
    this.problems = problems;
  }
}
