import type { PrismaClient } from "@council/prisma";
import { providerOf } from "@council/prisma";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Logger } from "pino";
import * as staff from "../store/staff.ts";
import * as tries from "../store/tries.ts";
import { addressHeader, libraryAddress } from "./address.ts";
import { perPlace } from "./limits.ts";

export type LibraryParts = { db: PrismaClient; secret: string; isSecure: boolean; log: Logger };

const product = "Council Presidency";
const daySeconds = 24 * 60 * 60;

/** better-auth on our tables: accounts with a password and perhaps a second factor, made by invitation only. */
export const makeLibrary = ({ db, secret, isSecure, log }: LibraryParts) =>
  betterAuth({
    appName: product,
    baseURL: new URL(libraryAddress).origin,
    basePath: new URL(libraryAddress).pathname,
    secret,
    database: prismaAdapter(db, { provider: providerOf(db) }),
    user: {
      modelName: "staff",
      additionalFields: {
        role: { type: "string", input: false },
        isActive: { type: "boolean", input: false },
      },
    },
    session: { modelName: "staffSession", expiresIn: 7 * daySeconds, updateAge: daySeconds },
    account: { modelName: "staffAccount" },
    verification: { modelName: "staffVerification" },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    plugins: [twoFactor({ issuer: product })],
    rateLimit: {
      enabled: true,
      window: 60,
      max: 100,
      customRules: perPlace,
      customStorage: { consume: (key, rule) => tries.take(db, key, rule) },
    },
    databaseHooks: {
      session: {
        create: { before: async ({ userId }) => ((await staff.isActive(db, userId)) ? undefined : false) },
      },
    },
    advanced: {
      cookiePrefix: "council",
      useSecureCookies: isSecure,
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // The origin of a request is checked at our own door: the library sees only requests that we make.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    telemetry: { enabled: false },
    logger: {
      level: "warn",
      // A refused sign-in is an answer, not a fault; what a fault carries may be personal.
      log: (level, message) => log[level === "error" ? "warn" : "debug"]({ from: "better-auth" }, message),
    },
  });

export type Library = ReturnType<typeof makeLibrary>;
