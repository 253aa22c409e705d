import { describe, expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";
import { addressOf } from "./openapi.ts";
import { operations } from "./operations.ts";

const council = await openCouncil();
const app = council.http();
type Page = { next: string | null } & Record<string, { id: string }[]>;
const get = (path: string) => app.request(`/api/v1${path}`);
const json = async (path: string) => (await (await get(path)).json()) as Page;

const {
  ambassadors,
  corrections,
  countryProfiles,
  coverage,
  events,
  memberships,
  presidencies,
  rotation,
  search,
  states,
} = council.ask();

/** What the procedure behind each operation answers to its examples, in their order. */
const answers: Record<string, (() => Promise<unknown>)[]> = {
  listPresidencies: [
    () => presidencies.list({ year: 2025 }),
    () => presidencies.list({ from: "2025-09", months: 2 }),
    () => presidencies.list({ after: "2025-08", limit: 2 }),
  ],
  getCurrentPresidency: [() => presidencies.current()],
  comparePresidencies: [() => presidencies.compare({ presidencies: ["2024-06", "2025-09"] })],
  getPresidency: [() => presidencies.byMonth({ month: "2025-09" })],
  explainPresidency: [() => rotation.explain({ month: "1995-01" })],
  getHistory: [() => presidencies.history()],
  projectRotation: [
    () => rotation.project({ from: "2026-12", months: 3 }),
    () => rotation.project({ from: "2027-01", months: 12 }),
  ],
  listTurnsOfState: [
    () => rotation.turns({ stateId: "china", startsOn: "2026-01-01", endsBefore: "2028-01-01" }),
  ],
  getProspect: [() => rotation.prospect({ id: "china" })],
  playScenario: [
    () => rotation.scenario([{ year: 2027, winners: ["croatia", "ghana", "india", "kenya", "peru"] }]),
  ],
  getStatistics: [() => rotation.statistics()],
  listStates: [
    async () => ({ states: (await states.list()).slice(0, 100) }),
    async () => {
      const all = await states.list();
      const at = all.findIndex(({ id }) => id === "france") + 1;
      return { states: all.slice(at, at + 3) };
    },
  ],
  getState: [() => states.get({ id: "republic-of-korea" })],
  listFigures: [() => states.figures({ id: "republic-of-korea" })],
  listPeople: [
    async () => ({ people: (await ambassadors.list()).slice(0, 100) }),
    async () => {
      const all = await ambassadors.list();
      const at = all.findIndex(({ id }) => id === "sangjin-kim") + 1;
      return { people: all.slice(at, at + 3) };
    },
  ],
  getPerson: [() => ambassadors.get({ id: "sangjin-kim" })],
  listMemberships: [
    () => memberships.list({ year: 1984 }),
    () => memberships.list({ on: "1984-08-04" }),
    () => memberships.list({ after: "china-1946-01-17", limit: 3 }),
  ],
  listCorrections: [() => corrections.list()],
  listEvents: [
    () => events.list({ year: 2025 }),
    () => events.list({ month: "2025-09" }),
    () => events.list({ limit: 3 }),
  ],
  getCountryProfile: [() => countryProfiles.byMonth({ month: "2025-09" })],
  search: [() => search.find({ q: "korea", limit: 5 }), () => search.find({ q: "Kim Sang-jin" })],
  getCoverage: [() => coverage.get()],
};

describe("each address gives what its procedure answers; only the next page is an address there", () => {
  test.each(operations)("$path", async ({ id, path, examples }) => {
    const expected = await Promise.all((answers[id] ?? []).map((answer) => answer()));
    expect(expected).toHaveLength(examples.length);
    for (const [at, example] of examples.entries()) {
      const answer = (await (await app.request(addressOf(path, example))).json()) as Page;
      const { next, ...rest } = expected[at] as { next?: unknown };
      expect(answer).toMatchObject(rest);
      expect(Object.keys(answer).filter((key) => key !== "next")).toEqual(
        Object.keys(rest).filter((key) => key !== "next"),
      );
      if (typeof next === "string") expect(answer.next).toContain(`after=${next}`);
      else if (next !== undefined) expect(answer.next).toEqual(next);
    }
  });
});

describe("a long list comes page by page", () => {
  const walk = async (address: string, key: string): Promise<{ id: string }[]> => {
    const response = await app.request(address);
    const { next, [key]: facts = [] } = (await response.json()) as Page;
    expect(response.headers.get("link")).toBe(next === null ? null : `<${next}>; rel="next"`);
    return next === null ? facts : [...facts, ...(await walk(next, key))];
  };
  const ids = (facts: { id: string }[]) => facts.map(({ id }) => id);

  test.each([
    ["/presidencies?limit=200", "presidencies", async () => (await presidencies.history()).turns],
    ["/states", "states", () => states.list()],
    ["/people?limit=150", "people", () => ambassadors.list()],
    [
      "/memberships",
      "memberships",
      () => council.db.membership.findMany({ orderBy: [{ startsOn: "asc" }, { name: "asc" }] }),
    ],
    ["/events?limit=7", "events", () => council.db.event.findMany()],
  ])("%s, each fact once", async (path, key, all) => {
    const walked = ids(await walk(`/api/v1${path}`, key));
    const expected = ids(await all());
    expect(walked).toHaveLength(expected.length);
    expect(key === "events" ? walked.sort() : walked).toEqual(key === "events" ? expected.sort() : expected);
  });

  test("a hundred at once when nobody says", async () => {
    const { presidencies: page, next } = await json("/presidencies");
    expect(page).toHaveLength(100);
    expect(next).toBe("/api/v1/presidencies?after=1954-05");
  });
});

test.each([
  ["/states/south-korea", "/api/v1/states/republic-of-korea"],
  ["/presidencies/1946-12", "/api/v1/presidencies/1946-11"],
])("%s leads for good to the one address of its fact", async (path, location) => {
  const response = await get(path);
  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toBe(location);
});

describe("a question that cannot be answered gets problem details", () => {
  test.each([
    ["/presidencies?year=2025&limit=3", 400, "limit"],
    ["/presidencies?year=2025&from=2025-01", 400, "year"],
    ["/presidencies?months=3", 400, "from"],
    ["/states?limit=501", 400, "limit"],
    ["/states?after=atlantis", 400, "after"],
    ["/presidencies?after=1946-12", 400, "after"],
    ["/presidencies?after=2099-01", 400, "after"],
    ["/memberships?on=1984-08-04&after=china-1946-01-17", 400, "limit"],
    ["/events?year=1945", 400, "year"],
    ["/presidencies?year=soon", 400, "year"],
    ["/presidencies?year=", 400, "year"],
    ["/presidencies?year=1945", 400, "year"],
    ["/presidencies?from=2025-09&months=1000000", 400, "months"],
    ["/presidencies/2025-13", 400, "month"],
    ["/memberships?on=yesterday", 400, "on"],
    ["/rotation", 400, "from"],
    ["/rotation?from=2025-13&months=2", 400, "from"],
    ["/rotation?from=2025-01&months=1000000", 400, "months"],
    ["/rotation/turns?stateId=france&startsOn=2026-01-01&endsBefore=2025-01-01", 400, "endsBefore"],
    ["/rotation/turns?stateId=atlantis&startsOn=2026-01-01&endsBefore=2027-01-01", 400, "stateId"],
    ["/rotation/turns?stateId=france&startsOn=2026-01-01&endsBefore=9999-12-31", 400, "endsBefore"],
    ["/rotation/scenario?2027=Ghana", 400, "2027"],
    ["/rotation/scenario?2027=ghana&theme=dark", 400, "theme"],
    ["/presidencies?year=2024&year=2025", 400, "year"],
    ["/presidencies?year=2025&size=3", 400, "size"],
    ["/presidencies/current?month=2025-09", 400, "month"],
    ["/presidencies/2025-09?month=2025-10", 400, "month"],
    ["/presidencies/2025-09?lang=fr", 400, "lang"],
    ["/states?q=france", 400, "q"],
    ["/states/france?fields=name", 400, "fields"],
    ["/people/sangjin-kim?x", 400, "x"],
    ["/memberships?year=1984&yaer=1985", 400, "yaer"],
    ["/rotation?from=2027-01&count=3", 400, "count"],
    ["/rotation/turns?stateId=france&startsOn=2026-01-01&endsBefore=2027-01-01&to=2028", 400, "to"],
    ["/states/C%C3%B4te", 400, "id"],
  ])("%s → %i at %s", async (path, status, field) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      type: "about:blank",
      title: "Bad Request",
      status,
      problems: [{ path: [field], message: expect.any(String) }],
    });
  });

  test.each(["/states?", "/presidencies?year=2025&year=2025&"])(
    "thousands of names that mean nothing are answered by a few: %s",
    async (path) => {
      const response = await get(path + Array.from({ length: 5000 }, (_, at) => `n${at}`).join("&"));
      expect(response.status).toBe(400);
      const { problems } = (await response.json()) as { problems: unknown[] };
      expect(problems.length).toBeLessThanOrEqual(20);
    },
  );

  test("a sixteenth member is refused at the choice that brings it to the table", async () => {
    const response = await get("/rotation/scenario?2027=croatia,ghana,india,kenya,peru,nepal");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      problems: [{ path: ["2027", 5], message: expect.stringContaining("one too many") }],
    });
  });

  test("so does an address beside the interface", async () => {
    const response = await app.request("/api/v2/states");
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  test.each([["/presidencies/2099-01"], ["/states/atlantis"], ["/people/nobody"], ["/parliaments"]])(
    "%s → 404",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ title: "Not Found", status: 404, problems: [] });
    },
  );
});

test("one election's winners may come as a form sends them", async () => {
  expect(await json("/rotation/scenario?2027=ghana&2027=kenya")).toMatchObject({
    scenario: [{ year: 2027, winners: ["ghana", "kenya"] }],
  });
});

test("pages of any origin may ask what they may do", async () => {
  const headers = { origin: "https://example.org", "access-control-request-method": "GET" };
  const response = await app.request("/api/v1/states", { method: "OPTIONS", headers });
  expect(response.status).toBe(204);
  expect(response.headers.get("access-control-allow-methods")).toBe("GET,HEAD");
});

test("pages of any origin may read", async () => {
  const response = await app.request("/api/v1/states/france", { headers: { origin: "https://example.org" } });
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("access-control-expose-headers")).toBe("etag,link");
});

describe("a form leads to the address it asks for", () => {
  test.each([
    ["operation=getState&id=france", "/api/v1/states/france"],
    ["operation=getState&id=..%2Fhistory%3F", "/api/v1/states/..%2Fhistory%3F"],
    ["operation=listPresidencies&year=2025&from=&months=", "/api/v1/presidencies?year=2025"],
    ["operation=playScenario&elections=2027%3Dghana%2Ckenya", "/api/v1/rotation/scenario?2027=ghana%2Ckenya"],
    ["operation=getCoverage", "/api/v1/coverage"],
  ])("%s → %s", async (query, location) => {
    const response = await app.request(`/api/try?${query}`);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(location);
  });

  test("and nowhere for an operation that is none", async () => {
    expect((await app.request("/api/try?operation=explode")).status).toBe(404);
  });
});

test("a page can list every operation, each with an example that has an answer", async () => {
  const listed = await council.ask().operations.list();
  expect(listed.map(({ id }) => id)).toEqual(operations.map(({ id }) => id));
  for (const { path, examples, parameters } of listed) {
    expect(path).toMatch(/^\/api\/v1\//);
    expect(examples.length).toBeGreaterThan(0);
    for (const { name, description } of parameters) expect(description, `${path} ${name}`).not.toBe("");
  }
});
