import { expect, test } from "vitest";
import { edgeOf, firstMonthOf, outlook, presidencyOf, rotationFor, turnsOf, turnsUntil } from "./council.ts";
import { councilOf2025, seatOf } from "./council-of-2025.ts";

const council = councilOf2025();

test("2027 is the published rota", () =>
  expect(rotationFor(2027, council).map((m) => m.kind === "turn" && m.name)).toEqual([
    "Portugal",
    "Russian Federation",
    "Trinidad and Tobago",
    "United Kingdom",
    "United States",
    "Zimbabwe",
    "Austria",
    "Bahrain",
    "China",
    "Colombia",
    "Democratic Republic of the Congo",
    "France",
  ]));

test("certainty ends where the next election has not been held", () => {
  expect(firstMonthOf(council)).toBe("2025-01");
  expect(edgeOf(council)).toBe("2028-01");
  expect(outlook("2027-12", 2, council)).toMatchObject([
    { kind: "turn", name: "France" },
    { kind: "unknown", month: "2028-01", openSeats: 5 },
  ]);
});

test("no month after an unknown one is certain, however many seats are known", () => {
  const later = councilOf2025().memberships.filter((m) => m.stateId !== "somalia");
  const months = outlook("2025-01", 3, { memberships: later, exceptions: [] });
  expect(months.map(({ kind }) => kind)).toEqual(["unknown", "unknown", "unknown"]);
  expect(outlook("2029-12", 1, council)).toEqual([{ kind: "unknown", month: "2029-12", openSeats: 10 }]);
});

test("a seat vacated in mid-month is missed from the next first of a month on", () => {
  const memberships = council.memberships.map((m) =>
    m.stateId === "somalia" ? { ...m, endsBefore: "2025-06-15" } : m,
  );
  expect(edgeOf({ memberships, exceptions: [] })).toBe("2025-07");
  const filled = [...memberships, seatOf("Kenya", "2025-06-20", "2027-01-01")];
  expect(edgeOf({ memberships: filled, exceptions: [] })).toBe("2028-01");
});

test("a month before the first meeting is not found", () => {
  for (const ask of [() => rotationFor(2024, council), () => presidencyOf("2024-12", council)])
    expect(ask).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
  expect(() => turnsUntil("2025-01", { memberships: [], exceptions: [] })).toThrow("No turn");
});

test("a month has its turn, the edge of knowledge has none", () => {
  expect(presidencyOf("2025-09", council)).toMatchObject({ kind: "turn", stateId: "republic-of-korea" });
  expect(presidencyOf("2028-01", council)).toEqual({ kind: "unknown", month: "2028-01", openSeats: 5 });
});

test("a month without a turn of its own belongs to the one that runs on through it", () => {
  const extended = {
    ...council,
    exceptions: [
      {
        kind: "extension" as const,
        id: "to-the-new-year",
        month: "2025-11",
        endsBefore: "2026-01-01",
        reason: "Decided so.",
        sources: [],
      },
    ],
  };
  expect(presidencyOf("2025-12", extended)).toMatchObject({ month: "2025-11", endsBefore: "2026-01-01" });
  expect(rotationFor(2025, extended).map(({ month }) => month)).not.toContain("2025-12");
});

test("the turns of a state in a period are those that begin in it", () => {
  const turns = (startsOn: string, endsBefore: string) =>
    turnsOf("china", { startsOn, endsBefore }, council).map(({ month }) => month);
  expect(turns("2025-01-01", "2028-01-01")).toEqual(["2025-02", "2026-05", "2027-09"]);
  expect(turns("2025-02-02", "2027-09-01")).toEqual(["2026-05"]);
  expect(turns("2025-02-01", "2025-02-02")).toEqual(["2025-02"]);
});
