import { describe, expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const app = council.http();
const get = (path: string) => app.request(`/api/v1${path}`);
const json = async (path: string) => (await get(path)).json();

describe("each address gives what its procedure answers", () => {
  const { presidencies, states, ambassadors, memberships, rotation } = council.ask();
  test.each([
    ["/presidencies?year=2025", () => presidencies.list({ year: 2025 })],
    ["/presidencies?from=2025-09&months=2", () => presidencies.list({ from: "2025-09", months: 2 })],
    ["/presidencies/current", () => presidencies.current()],
    ["/presidencies/2025-09", () => presidencies.byMonth({ month: "2025-09" })],
    ["/states", () => states.list()],
    ["/states/france", () => states.get({ id: "france" })],
    ["/people/sangjin-kim", () => ambassadors.get({ id: "sangjin-kim" })],
    ["/memberships?year=1984", () => memberships.list({ year: 1984 })],
    ["/memberships?on=1984-08-04", () => memberships.list({ on: "1984-08-04" })],
    ["/rotation?from=2026-12&months=3", () => rotation.project({ from: "2026-12", months: 3 })],
    ["/rotation?from=2027-01", () => rotation.project({ from: "2027-01", months: 12 })],
    [
      "/rotation/turns?stateId=china&startsOn=2026-01-01&endsBefore=2028-01-01",
      () => rotation.turns({ stateId: "china", startsOn: "2026-01-01", endsBefore: "2028-01-01" }),
    ],
    [
      "/rotation/scenario?2027=croatia,ghana,india,kenya,peru",
      () => rotation.scenario([{ year: 2027, winners: ["croatia", "ghana", "india", "kenya", "peru"] }]),
    ],
  ])("%s", async (path, answer) => {
    expect(await json(path)).toEqual(await answer());
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
    ["/presidencies", 400, "year"],
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
    ["/presidencies?year=2025&limit=3", 400, "limit"],
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

  test("a sixteenth member is refused at the choice that brings it to the table", async () => {
    const response = await get("/rotation/scenario?2027=croatia,ghana,india,kenya,peru,nepal");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      problems: [{ path: ["2027", 5], message: expect.stringContaining("one too many") }],
    });
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
});
