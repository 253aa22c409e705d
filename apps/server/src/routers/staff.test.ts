import { describe, expect, test } from "vitest";
import { openBrowser } from "../../testing/open-browser.ts";
import { openCouncil } from "../../testing/open-council.ts";
import * as staff from "../store/staff.ts";

const council = await openCouncil();
const app = council.http();
const admin = council.askAs("admin");
const browser = () => openBrowser(app);
const tokenIn = (path: string) => new URL(path, "http://council.test").searchParams.get("token") ?? "";

let accounts = 0;
const account = async (role: "editor" | "publisher" | "admin") => {
  const email = `account-${++accounts}@example.org`;
  const { path } = await admin.staff.invite({ email, role });
  const own = browser();
  await own.api.session.acceptInvitation.mutate({
    token: tokenIn(path),
    name: `Account ${accounts}`,
    password: "correct horse battery",
  });
  const found = await staff.withEmail(council.db, email);
  return { ...own, email, id: found?.id ?? "" };
};

describe("an administrator", () => {
  test("invites by a link that waits in the list until it is used", async () => {
    const { path } = await admin.staff.invite({ email: "Paul@Example.org", role: "publisher" });
    expect(path).toMatch(/^\/admin\/invitation\?token=[\w-]{43}$/);
    expect(await admin.staff.invitations()).toMatchObject([{ email: "paul@example.org", role: "publisher" }]);
    const { api } = browser();
    await api.session.acceptInvitation.mutate({
      token: tokenIn(path),
      name: "Paul",
      password: "correct horse battery",
    });
    expect(await admin.staff.invitations()).toEqual([]);
    expect(await admin.staff.list()).toMatchObject([
      { name: "Paul", email: "paul@example.org", role: "publisher", isActive: true, sessions: 1 },
    ]);
  });

  test("withdraws an invitation: its link then opens nothing", async () => {
    const { path } = await admin.staff.invite({ role: "editor" });
    const [pending] = await admin.staff.invitations();
    await admin.staff.revokeInvitation({ id: pending?.id ?? "" });
    await expect(browser().api.session.invitation.query({ token: tokenIn(path) })).rejects.toThrow(
      "withdrawn",
    );
    await expect(admin.staff.revokeInvitation({ id: pending?.id ?? "" })).rejects.toThrow("already");
  });

  test("is told that an address has an account", async () => {
    const { email } = await account("editor");
    await expect(admin.staff.invite({ email, role: "admin" })).rejects.toMatchObject({
      cause: { code: "RULE_BROKEN", problems: [{ path: ["email"] }] },
    });
  });

  test("gives a role, which counts from the next request on", async () => {
    const { api, id } = await account("editor");
    await expect(api.staff.list.query()).rejects.toMatchObject({ data: { code: "FORBIDDEN" } });
    await admin.staff.setRole({ id, role: "admin" });
    expect(await api.staff.list.query()).not.toEqual([]);
    await admin.staff.setRole({ id, role: "publisher" }).catch(() => null);
  });

  test("closes an account: its sessions and links end, and it opens again without them", async () => {
    const { api, id, email } = await account("editor");
    const { path } = await admin.staff.renewPassword({ id });
    await admin.staff.deactivate({ id });
    expect(await api.session.current.query()).toBeNull();
    await expect(browser().api.session.invitation.query({ token: tokenIn(path) })).rejects.toThrow(
      "withdrawn",
    );
    await expect(admin.staff.renewPassword({ id })).rejects.toThrow("closed");
    const signIn = () => browser().api.session.signIn.mutate({ email, password: "correct horse battery" });
    await expect(signIn()).rejects.toThrow("do not belong together");
    await admin.staff.reactivate({ id });
    expect(await signIn()).toEqual({ needsSecondFactor: false });
    expect(await api.session.current.query()).toBeNull();
  });

  test("ends the sessions of an account", async () => {
    const { api, id } = await account("editor");
    expect(await admin.staff.revokeSessions({ id })).toEqual({ ended: 1 });
    expect(await api.session.current.query()).toBeNull();
  });
});

test("what is done to an account is in the log with who did it, by ids alone, and no link is", async () => {
  await account("admin");
  const { api, id, email } = await account("editor");
  const since = council.logged.length;
  const links = [await admin.staff.invite({ email: "invited@example.org", role: "editor" })];
  links.push(await admin.staff.renewPassword({ id }));
  await admin.staff.setRole({ id, role: "publisher" });
  await admin.staff.revokeSessions({ id });
  await admin.staff.deactivate({ id });
  await admin.staff.reactivate({ id });
  for (const { id: pending } of await admin.staff.invitations())
    await admin.staff.revokeInvitation({ id: pending });
  await api.session.signIn.mutate({ email, password: "correct horse battery" });
  await api.session.changePassword.mutate({
    current: "correct horse battery",
    password: "a new long password",
  });
  await api.session.revokeOthers.mutate();
  const lines = council.logged.slice(since).filter(({ staff: by }) => by !== undefined);
  expect(lines.map(({ msg, staff: by, of }) => [msg, by, of])).toEqual([
    ["staff invited", "admin", undefined],
    ["password renewal begun", "admin", id],
    ["role given", "admin", id],
    ["sessions revoked", "admin", id],
    ["account closed", "admin", id],
    ["account opened again", "admin", id],
    ["invitation withdrawn", "admin", undefined],
    ["password changed", id, undefined],
    ["other sessions revoked", id, undefined],
  ]);
  const log = JSON.stringify(council.logged);
  for (const secret of [email, "invited@example.org", "a new long password"])
    expect(log).not.toContain(secret);
  for (const { path } of links) expect(log).not.toContain(tokenIn(path));
});

test("the last active administrator stays one, though two administrators demote each other at once", async () => {
  await council.db.staff.updateMany({ data: { role: "editor" } });
  const [one, two] = [await account("admin"), await account("admin")];
  const demotions = await Promise.allSettled([
    admin.staff.setRole({ id: one.id, role: "editor" }),
    admin.staff.deactivate({ id: two.id }),
  ]);
  expect(demotions.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const left = (await admin.staff.list()).filter(({ role, isActive }) => role === "admin" && isActive);
  expect(left).toHaveLength(1);
  await expect(admin.staff.deactivate({ id: left[0]?.id ?? "" })).rejects.toThrow(
    "last active administrator",
  );
});
