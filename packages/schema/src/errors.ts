import type { SaveConflict } from "./desk/save-conflict.ts";
import type { Problem } from "./problems.ts";

/** Every way in which a request can finally fail. */
export type CouncilErrorCode =
  | "BAD_INPUT"
  | "EMPTY_COUNCIL"
  | "NOT_FOUND"
  | "RULE_BROKEN"
  | "CONFLICT"
  | "NOT_ALLOWED";

/** The one error of the domain: a code, a message for the person, the problems on their fields, and both sides of a conflict. */
export class CouncilError extends Error {
  readonly code: CouncilErrorCode;
  readonly problems: Problem[];
  readonly conflict: SaveConflict | null;

  constructor(
    code: CouncilErrorCode,
    message: string,
    problems: Problem[] = [],
    conflict: SaveConflict | null = null,
  ) {
    super(message);
    this.name = "CouncilError";
    this.code = code;
    this.problems = problems;
    this.conflict = conflict;
  }
}
