import { z } from "zod";
import { Role } from "./role.ts";
import type { StaffMember } from "./staff-member.ts";

/** A member of the staff by id. */
export const StaffQuery = z.strictObject({ id: z.string().min(1).max(100) });
export type StaffQuery = z.infer<typeof StaffQuery>;

/** The role that a member of the staff is to have. */
export const SetRoleInput = StaffQuery.extend({ role: Role });
export type SetRoleInput = z.infer<typeof SetRoleInput>;

/** A member of the staff as administrators see them. */
export type StaffSummary = StaffMember & {
  isActive: boolean;
  hasSecondFactor: boolean;
  /** In how many browsers they are signed in. */
  sessions: number;
};
