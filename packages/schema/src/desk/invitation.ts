import { z } from "zod";
import { badText } from "../lint/bad-text.ts";
import { Role } from "./role.ts";
import { NewPassword } from "./session.ts";
import { EmailAddress, StaffMember } from "./staff-member.ts";

/** The secret of an invitation's link: 32 random bytes. */
const InvitationToken = z.string().regex(/^[\w-]{43}$/, "This link is not whole: copy it again.");

/** An invitation by the secret in its link. */
export const InvitationQuery = z.strictObject({ token: InvitationToken });
export type InvitationQuery = z.infer<typeof InvitationQuery>;

/** What somebody invited types. The address is theirs to give only where the invitation names none. */
export const AcceptInvitationInput = z.strictObject({
  token: InvitationToken,
  name: StaffMember.shape.name
    .refine(
      (name) => badText({ name }).length === 0,
      "Markup or a hidden character stands here: type the name anew.",
    )
    .optional(),
  email: EmailAddress.optional(),
  password: NewPassword,
});
export type AcceptInvitationInput = z.infer<typeof AcceptInvitationInput>;

/** An invitation to be made. */
export const InviteInput = z.strictObject({ email: EmailAddress.optional(), role: Role });
export type InviteInput = z.infer<typeof InviteInput>;

/** An invitation that has been made, by its id. */
export const InvitationName = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{64}$/, "No such invitation."),
});
export type InvitationName = z.infer<typeof InvitationName>;

/** What the page of an invitation shows to whoever has its link. */
export type InvitationView = {
  role: Role;
  /** Null where the invited person gives it. */
  email: string | null;
  /** The name of the account whose password it renews; null where it makes a new account. */
  renews: string | null;
  expiresAt: string;
};

/** An invitation that waits, as administrators see it. Its secret is not kept. */
export type PendingInvitation = { id: string; role: Role; email: string | null; expiresAt: string };

/** A new invitation: its link is shown this once. */
export type InvitationLink = { path: string; expiresAt: string };
