import { EditableKind, type RecordName, type Role, recordIdOf } from "@council/schema/desk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { filling } from "../testing/fuzz/filled.ts";
import { hostileText, seldom } from "../testing/fuzz/hostile.ts";
import { addressOf, builtPages, encoded } from "../testing/fuzz/page-addresses.ts";
import { runs } from "../testing/fuzz/runs.ts";
import { sendForm, visit } from "../testing/fuzz/visit.ts";
import { openServer } from "../testing/open-server.ts";
import * as drafts from "./store/drafts.ts";
import * as records from "./store/records.ts";

const { db, start, origin, browser, browserOf } = await openServer({
  ...{ NODE_ENV: "production", TODAY: "2026-11-23", TRUSTED_PROXIES: "1" },
});
await start();

type Browser = ReturnType<typeof browser>;
type Asker = Role | "anyone";

const content = async (): Promise<unknown> =>
  Promise.all(EditableKind.options.map((kind) => records.list(db, kind)));
const work = (): Promise<unknown> => drafts.list(db);
/** Who is not any more what they joined as, and who was invited at the desk. */
const accounts = async (): Promise<unknown> => [
  (await db.staff.findMany()).filter(({ email, role, isActive }) => !email.startsWith(role) || !isActive),
  await db.invitation.findMany({ where: { invitedById: { not: null } } }),
];

/** A dozen records of each kind. */
const listed = await Promise.all(
  EditableKind.options.map(async (kind) => {
    const all = await records.list(db, kind);
    const some = all.filter((_, at) => at % Math.ceil(all.length / 12) === 0);
    return some.map((fields) => ({ kind, id: recordIdOf(fields as { id: string }) }));
  }),
);
const { routes, names } = await builtPages();
const known = { names, records: listed.flat() };
const page = fc.constantFrom(...routes).chain((route) => addressOf(route, known));

/** Of the desk's pages those of records most often, where most can be done. */
const deskPage = fc
  .oneof(
    ...routes
      .filter(({ isDesk }) => isDesk)
      .map((route) => ({
        weight: route.takesForms ? (route.pattern.endsWith("/:id") ? 20 : 3) : 1,
        arbitrary: fc.constant(route),
      })),
  )
  .chain((route) => addressOf(route, known, [""]));

const seats = new Map<Role, Browser>();
/** A browser of somebody with a role: who has signed out meanwhile, or was put out, is followed by another. */
const asked = async (asker: Asker): Promise<Browser> => {
  if (asker === "anyone") return browser();
  const seat = seats.get(asker);
  if (seat && (await seat.api.session.current.query())?.role === asker) return seat;
  const another = await browserOf(asker);
  seats.set(asker, another);
  return another;
};

/** No session, by the cookie that sessions have. */
const forgedCookie = hostileText.map((text) => ({ cookie: `council.session_token=${encoded(text)}` }));

test("whatever page anyone asks for, it is answered or refused, and nothing changes by it", async () => {
  const before = [await content(), await work(), await accounts()];
  await fc.assert(
    fc.asyncProperty(
      page,
      fc.constantFrom("GET", "GET", "GET", "HEAD"),
      seldom(forgedCookie, 5),
      async (address, method, headers) => {
        const { faults } = await visit(browser(), origin() + address, { method, headers: headers ?? {} });
        expect(faults).toEqual([]);
      },
    ),
    runs(150),
  );
  expect([await content(), await work(), await accounts()]).toEqual(before);
}, 36_000_000);

test.each([
  { asker: "anyone", keeps: async () => [await content(), await work(), await accounts()] },
  { asker: "editor", keeps: async () => [await content(), await accounts()] },
  { asker: "publisher", keeps: async () => [await accounts()] },
  { asker: "admin", keeps: async () => [] },
] as const)(
  "whatever form of the desk an administrator sees is filled and sent by $asker, it is taken or refused, by the right they have",
  async ({ asker, keeps }) => {
    const before = await keeps();
    const fillings = fc.array(filling, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(deskPage, fillings, async (address, steps) => {
        const read = async () => visit(await asked("admin"), origin() + address);
        let { html, faults } = await read();
        const who = await asked(asker);
        for (const step of steps) {
          const answer = await sendForm(who, origin() + address, html, step);
          const next = answer.html === "" ? await read() : { html: answer.html, faults: [] };
          html = next.html;
          faults = [...faults, ...answer.faults, ...next.faults];
        }
        expect(faults).toEqual([]);
      }),
      runs(40),
    );
    expect(await keeps()).toEqual(before);
  },
  36_000_000,
);

/** In the first draft of each record its longest text gives way to one that means no good, where the desk takes it. */
const typeInto = async ({ kind, id }: RecordName, text: string): Promise<void> => {
  const { api } = await asked("editor");
  const { current, version: from } = await api.records.get.query({ kind, id });
  const texts = Object.entries(current ?? {}).filter(([name]) => !/id$/i.test(name));
  const [[longest = ""] = []] = texts.sort(([, a], [, b]) => lengthOf(b) - lengthOf(a));
  await api.drafts.save.mutate({ kind, id, from, fields: { ...current, [longest]: text } }).catch(refused);
};

const lengthOf = (value: unknown): number => (typeof value === "string" ? value.length : 0);

const refused = (error: Error): void => expect(error.name).toBe("TRPCClientError");

test("whatever was typed by staff stands in every page as text, published where it can be", async () => {
  const texts = fc.sample(hostileText, { numRuns: known.records.length, seed: 1946 });
  for (const [at, record] of known.records.entries())
    if (at % 3 === 0) await typeInto(record, texts[at] ?? "");
  const saved = await drafts.list(db);
  expect(saved).not.toEqual([]);
  const { api } = await asked("publisher");
  for (const { kind, id } of saved) {
    const { version: from } = await api.records.get.query({ kind, id });
    const accepted = (await api.drafts.check.query({ kind, id })).map(({ key }) => key);
    const published = api.drafts.publish.mutate({ kind, id, from, accepted, reason: '" x-fuzz="1' });
    await published.catch(refused);
  }
  const asker = fc.constantFrom<Asker>("anyone", "editor", "publisher", "admin");
  await fc.assert(
    fc.asyncProperty(page, asker, async (address, one) => {
      expect((await visit(await asked(one), origin() + address)).faults).toEqual([]);
    }),
    runs(50),
  );
}, 36_000_000);
