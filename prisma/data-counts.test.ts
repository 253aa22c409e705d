import { join } from "node:path";
import { type Day, holdsOn, type Membership } from "@council/schema";
import { expect, test } from "vitest";
import { readData } from "./read-data.ts";

const { memberships, presidencies, presiders } = readData(join(import.meta.dirname, "data"));

const countBy = <Row>(rows: Row[], keyOf: (row: Row) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
};
const decadeOf = ({ startsOn }: { startsOn: Day }): string => `${startsOn.slice(0, 3)}0s`;

test("every elected member presided once, twice or three times in its seat, but for one whose turn is not yet known", () => {
  const turnsIn = (seat: Membership) =>
    presidencies.filter(({ stateId, startsOn }) => stateId === seat.stateId && holdsOn(seat, startsOn))
      .length;
  const elected = memberships.filter(({ seat }) => seat === "elected");
  expect(countBy(elected, (seat) => String(turnsIn(seat)))).toEqual({ 0: 1, 1: 145, 2: 225, 3: 12 });
  expect(elected.find((seat) => turnsIn(seat) === 0)?.id).toBe("kyrgyzstan-2027-01-01");
});

test("the permanent seats presided about every eleventh, then every fifteenth month", () => {
  const permanent = new Set(
    memberships.filter(({ seat }) => seat === "permanent").map(({ stateId }) => stateId),
  );
  const turns = presidencies.filter(({ stateId }) => permanent.has(stateId));
  expect(countBy(turns, ({ stateId }) => stateId)).toEqual({
    ...{ china: 71, france: 71, "united-kingdom": 70, "united-states": 70 },
    ...{ "soviet-union": 42, "russian-federation": 28 },
  });
});

test("the decades hold as many turns and seats as they did", () => {
  expect(countBy(presidencies, (turn) => `${decadeOf(turn)} ${turn.evidence}`)).toEqual({
    ...{ "1940s two-sources": 2, "1940s one-source": 10, "1940s rule-derived": 35 },
    ...{ "1950s one-source": 24, "1950s rule-derived": 96 },
    ...{ "1960s two-sources": 3, "1960s one-source": 16, "1960s rule-derived": 101 },
    ...{ "1970s two-sources": 3, "1970s one-source": 16, "1970s rule-derived": 101 },
    ...{ "1980s two-sources": 2, "1980s one-source": 26, "1980s rule-derived": 92 },
    ...{ "1990s two-sources": 15, "1990s one-source": 68, "1990s rule-derived": 37 },
    ...{ "2000s two-sources": 23, "2000s one-source": 88, "2000s rule-derived": 9 },
    ...{ "2010s two-sources": 51, "2010s one-source": 67, "2010s rule-derived": 2 },
    ...{ "2020s two-sources": 46, "2020s one-source": 50 },
  });
  expect(countBy(memberships, decadeOf)).toEqual({
    ...{ "1940s": 20, "1950s": 31, "1960s": 44, "1970s": 51, "1980s": 51 },
    ...{ "1990s": 52, "2000s": 50, "2010s": 51, "2020s": 40 },
  });
});

test("the groups hold as many seats as they did", () => {
  expect(countBy(memberships, ({ group }) => group ?? "none")).toEqual({
    ...{ african: 95, "asia-pacific": 63, "eastern-european": 31, "latin-american-and-caribbean": 62 },
    ...{ "western-european-and-others": 64, none: 75 },
  });
});

test("what names the president of a turn until 2017 also names the state", () => {
  const cited = new Map(presidencies.map(({ id, sources }) => [id, sources]));
  for (const { id, presidencyId, sources } of presiders.filter(
    (presider) => presider.presidencyId < "2018-01",
  ))
    expect([id, sources.filter((source) => !cited.get(presidencyId)?.includes(source))]).toEqual([id, []]);
});

test("the sources that tell of many turns or seats carry as many as they did", () => {
  const carried = (rows: { sources: string[] }[]) =>
    countBy(
      rows.flatMap(({ sources }) => sources),
      String,
    );
  const many = Object.entries(carried(presidencies)).filter(([, count]) => count > 9);
  expect(Object.fromEntries(many)).toEqual({
    ...{ "un-presidency-page-2025-2027": 36, "securitycouncilreport-org-14": 13, "iqna-ir-3002343": 12 },
    ...{ "wikipedia-fr-presidence-du-conseil-de-securite": 12, "un-org-presidency": 12 },
    ...{ "newindianexpress-com-2020-06-19": 12, "main-un-org-securitycouncil-2024": 12 },
    "pscmcqs-com-who-has-assumed-the-presidency-of-the-un-security-council": 12,
    ...{ "bungopos-com-2025-01-02": 12, "international-organization-1947": 10 },
  });
  expect(carried(memberships)).toMatchObject({
    ...{ "un-countries-elected-members": 342, "fmadore-council-membership": 166, "charter-article-23": 7 },
    ...{ "un-presidency-page-2025-2027": 19, "s-pv-1": 9, "international-organization-1947": 6 },
  });
});
