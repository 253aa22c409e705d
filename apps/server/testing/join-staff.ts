import type { Role } from "@council/schema/desk";
import type { Database } from "../src/db.ts";
import * as invitations from "../src/store/invitations.ts";
import type { openBrowser } from "./open-browser.ts";

export const password = "correct horse battery staple";

/** The secret of a new invitation. */
export const tokenFor = async (db: Database, role: Role): Promise<string> => {
  const { path } = await invitations.create(db, { email: null, role, invitedById: null, now: new Date() });
  return new URLSearchParams(path.split("?")[1]).get("token") ?? "";
};

type Browser = ReturnType<typeof openBrowser>;

/** Makes an account by an invitation, in a browser that is signed in from then on. */
export const joinStaff = async (db: Database, browser: Browser, role: Role, email: string) => {
  const token = await tokenFor(db, role);
  await browser.api.session.acceptInvitation.mutate({ token, name: email, email, password });
  return browser;
};
