import { EditableKind, editableRecords, type Role } from "@council/schema/desk";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { answerFaults } from "../testing/fuzz/answer-faults.ts";
import { arbitraryOf, type Schema } from "../testing/fuzz/arbitrary-of.ts";
import { hostileText, junk } from "../testing/fuzz/hostile.ts";
import { knownWords } from "../testing/fuzz/known.ts";
import { encoded } from "../testing/fuzz/page-addresses.ts";
import { runs } from "../testing/fuzz/runs.ts";
import { openCouncil } from "../testing/open-council.ts";
import { contextFor } from "./context.ts";
import { createApp } from "./http.ts";
import { openApi } from "./rest/openapi.ts";
import { followRevisions } from "./revision.ts";
import { appRouter } from "./router.ts";
import * as drafts from "./store/drafts.ts";
import * as records from "./store/records.ts";

const council = await openCouncil();
const { db, log } = council;
// As a server keeps it: what all answers need whole is read again when something was published, not each time.
const revisions = await followRevisions(db, (error) => log.error(error));
afterAll(revisions.close);
const parts = {
  ...council.parts("2026-11-23"),
  snapshot: () => revisions.current().snapshot,
  changed: revisions.moved,
};
const app = createApp(parts, null);

const known = { words: knownWords, numbers: [0, 1, 2, 12, 2025, 3000] };

const schemaOf = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema;

/** All that readers see, and all that staff have in work: equal before and after where nothing may change. */
const content = async (): Promise<string> =>
  JSON.stringify(await Promise.all(EditableKind.options.map((kind) => records.list(db, kind))));
const work = async (): Promise<string> => JSON.stringify(await drafts.list(db));
const accounts = async (): Promise<string> =>
  JSON.stringify([await db.staff.findMany(), await db.invitation.findMany()]);

type Procedure = { _def: { type: "query" | "mutation"; inputs: z.ZodType[]; meta?: { needed?: Role } } };
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

const inputOf = (name: string, { _def: { inputs } }: Procedure): fc.Arbitrary<unknown> => {
  const [input] = inputs;
  if (!input) return fc.oneof(fc.constant(undefined), junk);
  const any = arbitraryOf(schemaOf(input), known);
  if (name !== "drafts.save") return any;
  return fc
    .constantFrom(...EditableKind.options)
    .chain((kind) =>
      fc
        .tuple(any, arbitraryOf(schemaOf(editableRecords[kind]), known))
        .map(([save, fields]) => ({ ...(save as object), kind, fields, from: 0 })),
    );
};

const asked = fc
  .constantFrom(...procedures)
  .chain(([name, procedure]) =>
    fc.tuple(fc.constant(name), fc.constant(procedure._def.type), inputOf(name, procedure)),
  );

const sent = (name: string, type: "query" | "mutation", input: unknown): Request => {
  const url = new URL(`http://council.test/trpc/${name}`);
  const body = JSON.stringify(input);
  if (type === "mutation")
    return new Request(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: body ?? "",
    });
  if (body !== undefined) url.searchParams.set("input", body);
  return new Request(url);
};

const call = (role: Role, request: Request): Promise<Response> =>
  fetchRequestHandler({
    endpoint: "/trpc",
    router: appRouter,
    req: request,
    createContext: () => ({
      ...contextFor(parts, { id: "fuzz" }),
      staff: async () => ({ id: role, name: role, email: `${role}@example.org`, role }),
    }),
  });

describe("whatever is sent to any procedure, it is answered or refused", () => {
  test("to a reader, who changes nothing by it", async () => {
    const before = [await content(), await work(), await accounts()];
    await fc.assert(
      fc.asyncProperty(asked, async ([name, type, input]) => {
        expect(await answerFaults(async () => app.request(sent(name, type, input)))).toEqual([]);
      }),
      runs(1100),
    );
    expect([await content(), await work(), await accounts()]).toEqual(before);
  }, 36_000_000);

  test.each([
    { role: "editor", keeps: async () => [await content(), await accounts()] },
    { role: "publisher", keeps: async () => [await accounts()] },
    { role: "admin", keeps: async () => [] },
  ] as const)(
    "to a member of the staff with the role $role",
    async ({ role, keeps }) => {
      const before = await keeps();
      await fc.assert(
        fc.asyncProperty(asked, async ([name, type, input]) => {
          expect(await answerFaults(() => call(role, sent(name, type, input)))).toEqual([]);
        }),
        runs(500),
      );
      expect(await keeps()).toEqual(before);
    },
    36_000_000,
  );
});

type Operation = { parameters?: { name: string; in: string; schema: Schema }[] };
const { paths, components } = openApi() as unknown as {
  paths: Record<string, { get?: Operation }>;
  components: { schemas: Record<string, Schema> };
};
const resolve = (ref: string): Schema => components.schemas[ref.split("/").at(-1) ?? ""] ?? {};

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "");

const restAddress = fc.constantFrom(...Object.entries(paths)).chain(([path, { get }]) => {
  const parameters = get?.parameters ?? [];
  const values = fc.tuple(
    ...parameters.map(({ schema }) => fc.option(arbitraryOf(schema, { ...known, resolve }), { freq: 3 })),
  );
  return values.map((given) => {
    let address = `/api/v1${path}`;
    const query = new URLSearchParams();
    parameters.forEach((parameter, at) => {
      const value = textOf(given[at] ?? "");
      if (parameter.in === "path") address = address.replace(`{${parameter.name}}`, encoded(value));
      else if (given[at] !== null) query.set(parameter.name, value);
    });
    return `${address}?${query}`;
  });
});

const name = fc.oneof(fc.constantFrom(...knownWords), hostileText).map(encoded);
const fileAddress = fc
  .tuple(
    fc.constantFrom(
      ...["/feeds/*", "/feeds/presidencies/*.ics", "/data/*", "/data/*.csv", "/data/*.json", "/embed/*"],
      ...["/*", "/api/*", "/trpc/*", "/sitemap.xml?*", "/readyz?*", "/api/try?*", "/og/*"],
    ),
    name,
  )
  .map(([pattern, text]) => pattern.replace("*", text));

test("whatever is asked of an interface or a file, it is answered or refused", async () => {
  const method = fc.constantFrom("GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");
  const header = fc.constantFrom(
    "if-none-match",
    "accept",
    "accept-encoding",
    "range",
    "origin",
    "x-forwarded-for",
  );
  const headers = fc.tuple(
    header,
    hostileText.map((text) => text.replace(/[^\x20-\x7e]/g, "?").trim()),
  );
  const before = [await content(), await work(), await accounts()];
  await fc.assert(
    fc.asyncProperty(fc.oneof(restAddress, fileAddress), method, headers, async (address, how, extra) => {
      const request = () => app.request(address, { method: how, headers: [extra] });
      expect(await answerFaults(async () => request())).toEqual([]);
    }),
    runs(1400),
  );
  expect([await content(), await work(), await accounts()]).toEqual(before);
}, 36_000_000);
