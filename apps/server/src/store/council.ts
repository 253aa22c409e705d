import type { Council } from "@council/schema";
import type { Database } from "../db.ts";
import * as memberships from "./memberships.ts";
import * as rotationExceptions from "./rotation-exceptions.ts";

/** All that the rule of rotation goes by. */
export const read = async (db: Database): Promise<Council> => {
  const [all, exceptions] = await Promise.all([memberships.list(db), rotationExceptions.list(db)]);
  return { memberships: all, exceptions };
};
