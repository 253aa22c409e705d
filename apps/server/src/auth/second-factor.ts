import { CouncilError } from "@council/schema";
import type { SecondFactorStart } from "@council/schema/desk";
import { renderSVG } from "uqr";
import type { Context } from "../context.ts";
import { askLibrary, type Refusals } from "./ask-library.ts";

/** Tells that a password asked once more was wrong, on the field it was typed in. */
export const wrongPassword = (field: string): Refusals => ({
  INVALID_PASSWORD: () =>
    new CouncilError("BAD_INPUT", "This is not your password.", [
      { path: [field], message: "This is not your password." },
    ]),
});

/** Begins to set up an app for second factors; it counts once a code of it has been confirmed. */
export const startSecondFactor = async (ctx: Context, password: string): Promise<SecondFactorStart> => {
  const { totpURI, backupCodes } = await askLibrary<{ totpURI: string; backupCodes: string[] }>(ctx, {
    path: "/two-factor/enable",
    body: { password },
    refusals: {
      ...wrongPassword("password"),
      TOTP_ALREADY_ENABLED: () =>
        new CouncilError("CONFLICT", "A second factor is set up already. End it before you set up another."),
    },
  });
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  return { uri: totpURI, secret, qr: renderSVG(totpURI, { border: 2 }), backupCodes };
};
