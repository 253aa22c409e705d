import { z } from "zod";

/**
 * What a member of the staff may do; each may do all that those before it may.
 *
 * - `editor`: write drafts.
 * - `publisher`: publish, schedule, restore, withdraw and merge.
 * - `admin`: invite staff, give roles, end accounts.
 */
export const Role = z.enum(["editor", "publisher", "admin"]);
export type Role = z.infer<typeof Role>;

/** True when `role` may do what `needed` may. */
export const isAtLeast = (role: Role, needed: Role): boolean =>
  Role.options.indexOf(role) >= Role.options.indexOf(needed);
