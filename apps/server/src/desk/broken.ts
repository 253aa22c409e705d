import { CouncilError } from "@council/schema";

/** A rule that a person can keep by changing one field. */
export const broken = (field: string, message: string): CouncilError =>
  new CouncilError("RULE_BROKEN", message, [{ path: [field], message }]);
