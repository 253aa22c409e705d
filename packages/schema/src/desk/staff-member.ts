import { z } from "zod";
import { Role } from "./role.ts";

/** Somebody who may work at the desk. */
export const StaffMember = z.object({
  id: z.string(),
  name: z.string().min(1).max(100),
  email: z.email({ abort: true, message: "Give a full address, such as ana@example.org." }),
  role: Role,
});
export type StaffMember = z.infer<typeof StaffMember>;
