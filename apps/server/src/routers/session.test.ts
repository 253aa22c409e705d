import type { Role } from "@council/schema/desk";
import { describe, expect, test } from "vitest";
import { codeOf } from "../../testing/app-code.ts";
import { openBrowser } from "../../testing/open-browser.ts";
import { openCouncil } from "../../testing/open-council.ts";
import { lazyAuth } from "../auth/auth.ts";
import { whoAsks } from "../auth/who-asks.ts";
import { createApp } from "../http.ts";
import * as invitations from "../store/invitations.ts";

const council = await openCouncil();
const app = council.http(null, { trustedProxies: 1 });

/** Each browser stands elsewhere, unless told otherwise: the limits of a place then concern its own tries alone. */
let places = 0;
const browser = (from = `198.51.100.${++places}`) =>
  openBrowser(app, { headers: { "x-forwarded-for": from, "user-agent": "Firefox/133.0" } });

const password = "correct horse battery staple";

const tokenFor = async (role: Role = "editor", email: string | null = null, now = new Date()) => {
  const { path } = await invitations.create(council.db, { email, role, invitedById: null, now });
  return new URLSearchParams(path.split("?")[1]).get("token") ?? "";
};

let accounts = 0;

/** A new member of the staff, in the browser in which they made their account. */
const joined = async (role: Role = "editor") => {
  const email = `person-${++accounts}@example.org`;
  const own = browser();
  await own.api.session.acceptInvitation.mutate({
    token: await tokenFor(role),
    name: "Ana Díaz",
    email,
    password,
  });
  return { ...own, email };
};

describe("an invitation", () => {
  test("makes an account with its role, and signs in", async () => {
    const { api, email } = await joined("publisher");
    expect(await api.session.current.query()).toEqual({
      id: expect.any(String),
      ...{ email, name: "Ana Díaz", role: "publisher", hasSecondFactor: false },
    });
  });

  test("is used once, though two use it at the same time", async () => {
    const token = await tokenFor();
    const use = (email: string) =>
      browser().api.session.acceptInvitation.mutate({ token, name: "Ana", email, password });
    const uses = await Promise.allSettled([use("one@example.org"), use("two@example.org")]);
    expect(uses.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(browser().api.session.invitation.query({ token })).rejects.toThrow("Ask for a new one");
  });

  test("opens nothing after seven days", async () => {
    const token = await tokenFor("editor", null, new Date(Date.now() - 7 * 24 * 3600 * 1000));
    await expect(browser().api.session.invitation.query({ token })).rejects.toMatchObject({
      data: { code: "NOT_FOUND" },
    });
  });

  test("keeps only the digest of its secret", async () => {
    const token = await tokenFor();
    const kept = JSON.stringify(await council.db.invitation.findMany());
    expect(kept).not.toContain(token);
  });

  test("without an address cannot take over an account; with one it renews that account's password", async () => {
    const { email, api } = await joined("publisher");
    const take = (token: string) =>
      browser().api.session.acceptInvitation.mutate({
        token,
        name: "Eve",
        email,
        password: "a different password",
      });
    await expect(take(await tokenFor("admin"))).rejects.toMatchObject({
      data: { problems: [{ path: ["email"] }] },
    });
    await take(await tokenFor("editor", email));
    expect(await api.session.current.query()).toBeNull();
    const renewed = browser();
    await renewed.api.session.signIn.mutate({ email, password: "a different password" });
    expect(await renewed.api.session.current.query()).toMatchObject({ name: "Ana Díaz", role: "publisher" });
  });

  test.each(["\u202eEvil", "A\u200bna", "<b>Ana</b>"])(
    "takes no name that is not what it looks like: %j",
    async (name) => {
      const token = await tokenFor();
      await expect(
        browser().api.session.acceptInvitation.mutate({ token, name, email: "a@example.org", password }),
      ).rejects.toMatchObject({ data: { problems: [{ path: ["name"] }] } });
    },
  );

  test("asks for a long password", async () => {
    const token = await tokenFor();
    await expect(
      browser().api.session.acceptInvitation.mutate({
        token,
        name: "Ana",
        email: "a@example.org",
        password: "short",
      }),
    ).rejects.toMatchObject({ data: { problems: [{ path: ["password"] }] } });
  });
});

describe("signing in", () => {
  test("takes the address in any case, and no session before it", async () => {
    const { email } = await joined();
    const { api } = browser();
    expect(await api.session.current.query()).toBeNull();
    await api.session.signIn.mutate({ email: ` ${email.toUpperCase()} `, password });
    expect(await api.session.current.query()).toMatchObject({ email });
    await api.session.signOut.mutate();
    expect(await api.session.current.query()).toBeNull();
  });

  test("says the same of a wrong password, of an address nobody has and of a closed account", async () => {
    const { email } = await joined();
    const closed = await joined();
    await council.db.staff.update({ where: { email: closed.email }, data: { isActive: false } });
    const answers = await Promise.all(
      [
        { email, password: "not the password" },
        { email: "nobody@example.org", password },
        { email: closed.email, password },
      ].map(async (input) => {
        const one = browser();
        await one.api.session.signIn.mutate(input).catch(() => null);
        const answer = one.answers.at(-1);
        return { status: answer?.status, cookies: one.cookies.size, said: await answer?.text() };
      }),
    );
    expect(answers[0]).toMatchObject({ status: 401, cookies: 0 });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test("as long a check is made for an address nobody has", async () => {
    const { email } = await joined();
    const timed = async (given: string) => {
      const start = performance.now();
      await browser()
        .api.session.signIn.mutate({ email: given, password: "not the password" })
        .catch(() => null);
      return performance.now() - start;
    };
    const times: { known: number; unknown: number }[] = [];
    for (let run = 0; run < 5; run++)
      times.push({ known: await timed(email), unknown: await timed("nobody-2@example.org") });
    const quickest = (key: "known" | "unknown") => Math.min(...times.map((time) => time[key]));
    expect(quickest("unknown")).toBeGreaterThan(quickest("known") / 2);
  });

  test("guesses at one account end, from however many places, and say when to go on", async () => {
    const { email } = await joined();
    const guess = () => {
      const one = browser();
      return one.api.session.signIn.mutate({ email, password: "not the password" }).then(
        () => null,
        (error) => ({
          code: error.data.code,
          message: error.message,
          after: one.answers.at(-1)?.headers.get("retry-after"),
        }),
      );
    };
    for (let tried = 0; tried < 10; tried++) expect(await guess()).toMatchObject({ code: "UNAUTHORIZED" });
    const refused = await guess();
    expect(refused).toMatchObject({
      code: "TOO_MANY_REQUESTS",
      message: "Too many tries. Try again in 15 minutes.",
    });
    expect(Number(refused?.after)).toBeGreaterThan(890);
    await expect(browser().api.session.signIn.mutate({ email, password })).rejects.toThrow("Too many tries");
  });

  test("guesses from one place end, at however many accounts; what a browser forges before its proxy does not count", async () => {
    const guess = (number: number) =>
      browser(`203.0.113.${number}, 203.0.113.250`)
        .api.session.signIn.mutate({ email: `guess-${number}@example.org`, password: "guess" })
        .catch((error) => error.data.code);
    const codes = await Promise.all(Array.from({ length: 21 }, (_, number) => guess(number)));
    expect(codes.filter((code) => code === "TOO_MANY_REQUESTS")).toHaveLength(1);
  });

  test("who has a session of an account that was closed is nobody", async () => {
    const { api, email } = await joined();
    await council.db.staff.update({ where: { email }, data: { isActive: false } });
    expect(await api.session.current.query()).toBeNull();
    await expect(api.session.mine.query()).rejects.toMatchObject({ data: { code: "UNAUTHORIZED" } });
  });

  test("a cookie that was made up is nobody's", async () => {
    const { api, cookies } = await joined();
    const [name] = cookies.keys();
    cookies.set(name ?? "", "made.up");
    expect(await api.session.current.query()).toBeNull();
  });

  test("an account with a role that is none is nobody", async () => {
    const { api, email } = await joined();
    await council.db.staff.update({ where: { email }, data: { role: "owner" } });
    expect(await api.session.current.query()).toBeNull();
  });
});

describe("sessions", () => {
  test("are listed with where they are, and ended one by one or all others", async () => {
    const { api, email } = await joined();
    const others = [browser(), browser()];
    for (const other of others) await other.api.session.signIn.mutate({ email, password });
    const mine = await api.session.mine.query();
    expect(mine.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, false, true]);
    expect(mine[0]).toMatchObject({
      browser: "Firefox/133.0",
      address: expect.stringMatching(/^198\.51\.100\./),
    });
    await api.session.revoke.mutate({ id: mine.find(({ isCurrent }) => !isCurrent)?.id ?? "" });
    const standing = await Promise.all(others.map((other) => other.api.session.current.query()));
    expect(standing.filter((one) => one === null)).toHaveLength(1);
    expect(await api.session.revokeOthers.mutate()).toEqual({ ended: 1 });
    expect(await api.session.current.query()).not.toBeNull();
  });

  test("of others are not one's to end", async () => {
    const [one, other] = [await joined(), await joined()];
    const [session] = await other.api.session.mine.query();
    await expect(one.api.session.revoke.mutate({ id: session?.id ?? "" })).rejects.toThrow("ended already");
    expect(await other.api.session.current.query()).not.toBeNull();
  });

  test("end when the password is changed, all but the one that changed it", async () => {
    const { api, email } = await joined();
    const other = browser();
    await other.api.session.signIn.mutate({ email, password });
    const change = (current: string) =>
      api.session.changePassword.mutate({ current, password: "another long password" });
    await expect(change("not it")).rejects.toMatchObject({ data: { problems: [{ path: ["current"] }] } });
    await change(password);
    expect(await api.session.current.query()).not.toBeNull();
    expect(await other.api.session.current.query()).toBeNull();
    await expect(browser().api.session.signIn.mutate({ email, password })).rejects.toThrow(
      "do not belong together",
    );
  });
});

test("whoever finds a session open guesses its password a few times from one place, then not", async () => {
  const { api } = await joined();
  const wrong = "not the password";
  const refusals = async (times: number, guess: () => Promise<unknown>) => {
    const guesses = await Promise.allSettled(Array.from({ length: times }, guess));
    const codes = guesses.map((one) => (one.status === "rejected" ? one.reason.data.code : "taken"));
    return codes.filter((code) => code !== "BAD_REQUEST");
  };
  const change = { current: wrong, password: "another long password" };
  expect(await refusals(11, () => api.session.changePassword.mutate(change))).toEqual(["TOO_MANY_REQUESTS"]);
  const begin = () => api.session.startSecondFactor.mutate({ password: wrong });
  expect(await refusals(21, begin)).toEqual(["TOO_MANY_REQUESTS"]);
}, 60_000);

/** The six digits that an app shows half a minute from now: taken already, and not those that set it up. */
const nextCodeOf = (secret: string): string => codeOf(secret, Date.now() + 30_000);

describe("a second factor", () => {
  const withFactor = async () => {
    const one = await joined();
    const { secret, backupCodes, qr } = await one.api.session.startSecondFactor.mutate({ password });
    expect(qr).toMatch(/^<svg [\s\S]*<\/svg>$/);
    await one.api.session.confirmSecondFactor.mutate({ code: codeOf(secret) });
    return { ...one, secret, backupCodes };
  };

  test("is asked for after the password, and lets nobody in before", async () => {
    const { email, secret, api } = await withFactor();
    expect(await api.session.current.query()).toMatchObject({ hasSecondFactor: true });
    const other = browser();
    expect(await other.api.session.signIn.mutate({ email, password })).toEqual({ needsSecondFactor: true });
    expect(await other.api.session.current.query()).toBeNull();
    await expect(other.api.session.verifySecondFactor.mutate({ code: "000000" })).rejects.toMatchObject({
      data: { problems: [{ path: ["code"] }] },
    });
    const spaced = nextCodeOf(secret).replace(/^.../, "$& ");
    await other.api.session.verifySecondFactor.mutate({ code: spaced });
    expect(await other.api.session.current.query()).toMatchObject({ email });
  });

  test("is not asked for until a code of it was confirmed, and needs the password to begin", async () => {
    const { api, email } = await joined();
    await expect(api.session.startSecondFactor.mutate({ password: "not it" })).rejects.toMatchObject({
      data: { problems: [{ path: ["password"] }] },
    });
    await api.session.startSecondFactor.mutate({ password });
    expect(await browser().api.session.signIn.mutate({ email, password })).toEqual({
      needsSecondFactor: false,
    });
  });

  test("takes a code of the app once, also where it is read over a shoulder", async () => {
    const { email, secret } = await withFactor();
    const enter = async (code: string) => {
      const one = browser();
      await one.api.session.signIn.mutate({ email, password });
      await one.api.session.verifySecondFactor.mutate({ code });
      return one.api.session.current.query();
    };
    await expect(enter(codeOf(secret)), "the code that set it up").rejects.toThrow("not right");
    const code = nextCodeOf(secret);
    expect(await enter(code)).toMatchObject({ email });
    await expect(enter(code)).rejects.toThrow("not right");
  });

  test("is locked by ten wrong codes in a row", async () => {
    const { email, secret } = await withFactor();
    const enter = async (codes: string[]) => {
      const one = browser();
      await one.api.session.signIn.mutate({ email, password });
      for (const code of codes.slice(0, -1))
        await one.api.session.verifySecondFactor.mutate({ code }).catch(() => null);
      await one.api.session.verifySecondFactor.mutate({ code: codes.at(-1) ?? "" });
    };
    for (let round = 0; round < 2; round++) await expect(enter(Array(5).fill("no-code"))).rejects.toThrow();
    await expect(enter([nextCodeOf(secret)])).rejects.toThrow("Try again in 15 minutes");
  });

  test("a stranger uses up nobody's code", async () => {
    const { email, secret } = await withFactor();
    const code = nextCodeOf(secret);
    const stranger = browser();
    stranger.cookies.set("council.two_factor", "made.up");
    for (const one of [browser(), stranger])
      await expect(one.api.session.verifySecondFactor.mutate({ code })).rejects.toThrow("Sign in again");
    const own = browser();
    await own.api.session.signIn.mutate({ email, password });
    await own.api.session.verifySecondFactor.mutate({ code });
    expect(await own.api.session.current.query()).toMatchObject({ email });
  });

  test("has backup codes, each for once", async () => {
    const { email, backupCodes } = await withFactor();
    const use = async () => {
      const one = browser();
      await one.api.session.signIn.mutate({ email, password });
      await one.api.session.verifySecondFactor.mutate({ code: backupCodes[0] ?? "" });
      return one.api.session.current.query();
    };
    expect(await use()).toMatchObject({ email });
    await expect(use()).rejects.toThrow("not right");
  });

  test("ends with the password", async () => {
    const { email, api } = await withFactor();
    await api.session.endSecondFactor.mutate({ password });
    expect(await api.session.current.query()).toMatchObject({ hasSecondFactor: false });
    expect(await browser().api.session.signIn.mutate({ email, password })).toEqual({
      needsSecondFactor: false,
    });
  });
});

test("nothing secret or personal is logged", async () => {
  const { email, cookies, api } = await joined();
  const { secret, backupCodes } = await api.session.startSecondFactor.mutate({ password });
  const codes = [codeOf(secret), nextCodeOf(secret), backupCodes[0] ?? ""];
  await api.session.confirmSecondFactor.mutate({ code: codes[0] ?? "" });
  for (const code of codes.slice(1)) {
    const one = browser();
    await one.api.session.signIn.mutate({ email, password });
    await one.api.session.verifySecondFactor.mutate({ code });
  }
  const token = await tokenFor("editor", email);
  await browser().send(`/admin/invitation?token=${token}`);
  await browser()
    .api.session.signIn.mutate({ email, password: "not the password" })
    .catch(() => null);
  await browser().api.session.acceptInvitation.mutate({ token, password: "another long password" });
  const log = JSON.stringify(council.logged.map(({ time, durationMs, ...line }) => line));
  const passwords = [password, "another long password", "not the password"];
  for (const hidden of [email, "Ana Díaz", token, secret, ...passwords, ...backupCodes, ...cookies.values()])
    expect(log).not.toContain(hidden);
  // Six digits may stand in the id of a request by chance.
  for (const code of codes) expect(log).not.toMatch(new RegExp(`(?<![\\w-])${code}(?![\\w-])`));
});

test.each([
  ["http", undefined, false],
  ["https", "https://council.example.org", true],
])(
  "the cookie of a session is no script's and no other site's, and is sent by TLS alone where readers come by %s",
  async (_, publicUrl, isSecure) => {
    const { email } = await joined();
    const secret = "the secret of a server that is told where readers come";
    const auth = lazyAuth({ db: council.db, log: council.log, secret, secretFile: "", publicUrl });
    const one = openBrowser(createApp({ ...council.parts("2026-11-23"), auth, publicUrl }, null));
    await one.api.session.signIn.mutate({ email, password });
    const [cookie = "", ...others] = one.answers.at(-1)?.headers.getSetCookie() ?? [];
    expect(others).toEqual([]);
    expect(cookie).toMatch(isSecure ? /^__Secure-council\.session_token=/ : /^council\.session_token=/);
    expect(cookie).toMatch(/; Path=\/; HttpOnly;/);
    expect(cookie).toMatch(/; SameSite=Lax(;|$)/i);
    expect(/; Secure(;|$)/.test(cookie)).toBe(isSecure);
    expect(await one.api.session.current.query()).toMatchObject({ email });
  },
);

test("for a reader neither the library nor the database is asked", async () => {
  const library = () => Promise.reject(new Error("The library was asked."));
  const asked = (cookie: string) =>
    whoAsks(library, {
      headers: { request: new Headers({ cookie }), response: new Headers() },
      address: null,
    });
  expect(await asked("theme=dark; other.session_token=1")).toBeNull();
  await expect(asked("theme=dark; council.session_token=1")).rejects.toThrow("was asked");
  await expect(asked("__Secure-council.session_token=1")).rejects.toThrow("was asked");
});
