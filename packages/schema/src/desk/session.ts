import { z } from "zod";
import { EmailAddress, type StaffMember } from "./staff-member.ts";

/** A password that is being chosen. Length alone is asked: rules on its letters make passwords weaker. */
export const NewPassword = z
  .string()
  .min(12, "Take at least 12 characters.")
  .max(200, "Take at most 200 characters.");

/** A password that is being checked. */
const Password = z.string().min(1, "Give your password.").max(200, "This is longer than any password here.");

/** What somebody types to sign in. */
export const SignInInput = z.strictObject({ email: EmailAddress, password: Password });
export type SignInInput = z.infer<typeof SignInInput>;

/** A second factor: the six digits that an app shows now, or a backup code. */
export const SecondFactorInput = z.strictObject({
  code: z
    .string()
    .transform((code) => code.replaceAll(/\s/g, ""))
    .pipe(z.string().min(1, "Give the six digits that your app shows, or a backup code.").max(40)),
});
export type SecondFactorInput = z.infer<typeof SecondFactorInput>;

/** A password asked once more, before something that a thief of the session must not do. */
export const PasswordInput = z.strictObject({ password: Password });
export type PasswordInput = z.infer<typeof PasswordInput>;

/** A change of one's own password. */
export const ChangePasswordInput = z.strictObject({ current: Password, password: NewPassword });
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>;

/** One session by its id. */
export const SessionQuery = z.strictObject({ id: z.string().min(1).max(100) });
export type SessionQuery = z.infer<typeof SessionQuery>;

/** What is still to be done after address and password were right. */
export type SignInAnswer = { needsSecondFactor: boolean };

/** Who is signed in, as the pages of the desk show it. */
export type CurrentStaff = StaffMember & { hasSecondFactor: boolean };

/** A browser that somebody is signed in with. */
export type OwnSession = {
  id: string;
  isCurrent: boolean;
  /** ISO 8601, UTC. */
  startedAt: string;
  usedAt: string;
  expiresAt: string;
  /** The network address it came from; null where it is not known. */
  address: string | null;
  /** How the browser names itself. */
  browser: string | null;
};

/** What it takes to set up an app for second factors. Shown once. */
export const SecondFactorStart = z.object({
  /** An `otpauth:` address. */
  uri: z.string(),
  /** The secret in it, to be typed where no camera is. */
  secret: z.string(),
  /** The address as a picture: SVG. */
  qr: z.string(),
  /** Each stands in for the app once. */
  backupCodes: z.array(z.string()),
});
export type SecondFactorStart = z.infer<typeof SecondFactorStart>;
