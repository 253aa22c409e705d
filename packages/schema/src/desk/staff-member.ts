import { z } from "zod";
import { Role } from "./role.ts";

/** An address to sign in with; upper case does not count. */
export const EmailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(
    z
      .email({ abort: true, message: "Give a full address, such as ana@example.org." })
      .max(254, "No address is that long."),
  );

/** Somebody who may work at the desk. */
export const StaffMember = z.object({
  id: z.string(),
  name: z
    .string()
    .trim()
    .min(1, "Give the name that stands beside your changes.")
    .max(100, "Keep to 100 characters."),
  email: EmailAddress,
  role: Role,
});
export type StaffMember = z.infer<typeof StaffMember>;
