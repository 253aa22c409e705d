import { expect, test } from "vitest";
import type { RotationException } from "../rotation-exception.ts";
import { councilOf2025, seatOf } from "./council-of-2025.ts";
import { nextPresident, projectPresidencies } from "./rule.ts";

test("the order goes on from where the last president stood", () =>
  expect(nextPresident("Slovenia", ["Bahrain", "Somalia", "China"])).toBe("Somalia"));

test("after the last name the order starts over at the top", () =>
  expect(nextPresident("Zimbabwe", ["Somalia", "Bahrain", "China"])).toBe("Bahrain"));

test("the order continues past a member that has left", () =>
  expect(nextPresident("France", ["Algeria", "Germany", "United States"])).toBe("Germany"));

test("before the first turn stands nobody, so the first name has it", () =>
  expect(nextPresident(null, ["China", "Australia", "Brazil"])).toBe("Australia"));

test("a sole member presides again", () => expect(nextPresident("China", ["China"])).toBe("China"));

test("a council without members has no president", () =>
  expect(() => nextPresident("China", [])).toThrow(expect.objectContaining({ code: "EMPTY_COUNCIL" })));

test("the Russian Federation followed the Republic of Korea in October 2025", () => {
  const turns = projectPresidencies({ ...councilOf2025(), from: "2025-09", months: 2, after: "Panama" });
  expect(turns.map((turn) => turn.name)).toEqual(["Republic of Korea", "Russian Federation"]);
});

test("the order runs on across 1 January into the new membership", () => {
  const turns = projectPresidencies({
    ...councilOf2025(),
    from: "2025-12",
    months: 2,
    after: "Sierra Leone",
  });
  expect(turns.map((turn) => [turn.month, turn.name])).toEqual([
    ["2025-12", "Slovenia"],
    ["2026-01", "Somalia"],
  ]);
});

test("a state that takes a name further up presides a second time within three months", () => {
  const memberships = [
    seatOf("China", "1984-01-01", null),
    seatOf("United States", "1984-01-01", null),
    { ...seatOf("Upper Volta", "1984-01-01", "1984-08-04"), stateId: "burkina-faso" },
    seatOf("Burkina Faso", "1984-08-04", "1986-01-01"),
    seatOf("Zimbabwe", "1983-01-01", "1985-01-01"),
  ];
  const turns = projectPresidencies({
    memberships,
    exceptions: [],
    from: "1984-08",
    months: 4,
    after: "United States",
  });
  expect(turns.map((turn) => turn.name)).toEqual(["Upper Volta", "Zimbabwe", "Burkina Faso", "China"]);
  expect(turns[0]?.stateId).toBe(turns[2]?.stateId);
});

const postponed = (month: string, stateId: string, resumesAfter: string | null): RotationException => ({
  kind: "out-of-order",
  id: `${month}-${stateId}`,
  month,
  stateId,
  resumesAfter,
  reason: "Decided so.",
  sources: [],
});

test("after a turn out of order the rota goes on where the exception says", () => {
  const exceptions = [
    postponed("2025-09", "russian-federation", null),
    postponed("2025-10", "republic-of-korea", "russian-federation"),
  ];
  const turns = projectPresidencies({
    ...councilOf2025(),
    exceptions,
    from: "2025-08",
    months: 4,
    after: "Pakistan",
  });
  expect(turns.map((turn) => [turn.name, turn.exceptionIds])).toEqual([
    ["Panama", []],
    ["Russian Federation", ["2025-09-russian-federation"]],
    ["Republic of Korea", ["2025-10-republic-of-korea"]],
    ["Sierra Leone", []],
  ]);
});

test("an exception for a state that does not sit is refused by its name", () =>
  expect(() =>
    projectPresidencies({
      ...councilOf2025(),
      exceptions: [postponed("2025-09", "norway", null)],
      from: "2025-09",
      months: 1,
    }),
  ).toThrow("The exception 2025-09-norway names norway, which does not sit in 2025-09."));

test("a cession is noted and does not move the rota", () => {
  const cession: RotationException = {
    kind: "cession",
    id: "ceded",
    month: "2025-09",
    stateId: "algeria",
    question: "A question",
    reason: "A party to it.",
    sources: [],
  };
  const project = (exceptions: RotationException[]) =>
    projectPresidencies({ ...councilOf2025(), exceptions, from: "2025-08", months: 6, after: "Pakistan" });
  const ceded = project([cession]);
  expect(ceded.map((turn) => turn.name)).toEqual(project([]).map((turn) => turn.name));
  expect(ceded[1]?.exceptionIds).toEqual(["ceded"]);
});

test("months before the first membership have no president", () =>
  expect(() => projectPresidencies({ ...councilOf2025(), from: "2024-12", months: 1 })).toThrow(
    expect.objectContaining({ code: "EMPTY_COUNCIL" }),
  ));
