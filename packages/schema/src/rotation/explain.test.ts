import { expect, test } from "vitest";
import { addMonths } from "../calendar.ts";
import type { RotationException } from "../rotation-exception.ts";
import { turnsUntil } from "./council.ts";
import { councilOf2025 } from "./council-of-2025.ts";
import { explain } from "./explain.ts";

const council = councilOf2025();
const facts = { reason: "Decided so.", sources: ["s-prst-1994-55"] };
const outOfOrder = (month: string, stateId: string, resumesAfter: string | null): RotationException => ({
  kind: "out-of-order",
  id: `${month}-${stateId}`,
  month,
  stateId,
  resumesAfter,
  ...facts,
});

test("September 2025: the members, Panama before, so the Republic of Korea", () => {
  const { month, steps } = explain("2025-09", council);
  expect(month).toMatchObject({ kind: "turn", stateId: "republic-of-korea" });
  expect(steps.map((step) => step.kind)).toEqual(["members", "previous", "rule"]);
  expect(steps[0]).toMatchObject({
    on: "2025-09-01",
    members: { length: 15, 0: { name: "Algeria" }, 14: { name: "United States" } },
  });
  expect(steps.slice(1)).toEqual([
    { kind: "previous", month: "2025-08", stateId: "panama", name: "Panama", isSitting: true },
    { kind: "rule", stateId: "republic-of-korea", name: "Republic of Korea", startsOver: false },
  ]);
});

test("the first turn goes to the top of the alphabet", () =>
  expect(explain("2025-01", council).steps.slice(1)).toEqual([
    { kind: "first" },
    { kind: "rule", stateId: "algeria", name: "Algeria", startsOver: false },
  ]));

test("January 2026: five have joined, five have left, Slovenia among them, and the order goes on", () => {
  const [, change, previous, rule] = explain("2026-01", council).steps;
  expect(change).toMatchObject({
    kind: "change",
    joined: [
      { name: "Bahrain" },
      { name: "Colombia" },
      { name: "Democratic Republic of the Congo" },
      { name: "Latvia" },
      { name: "Liberia" },
    ],
    left: [
      { name: "Algeria" },
      { name: "Guyana" },
      { name: "Republic of Korea" },
      { name: "Sierra Leone" },
      { name: "Slovenia" },
    ],
    renamed: [],
  });
  expect(previous).toMatchObject({ name: "Slovenia", isSitting: false });
  expect(rule).toMatchObject({ name: "Somalia", startsOver: false });
});

test("after the United States the order starts over at the top", () =>
  expect(explain("2026-04", council).steps.at(-1)).toMatchObject({
    kind: "rule",
    name: "Bahrain",
    startsOver: true,
  }));

test("a member renamed since the turn before is told with both names", () => {
  const memberships = council.memberships.flatMap((m) =>
    m.stateId === "greece"
      ? [
          { ...m, endsBefore: "2025-06-10" },
          { ...m, name: "Hellenic Republic", startsOn: "2025-06-10" },
        ]
      : [m],
  );
  expect(explain("2025-07", { ...council, memberships }).steps[1]).toEqual({
    kind: "change",
    joined: [],
    left: [],
    renamed: [{ stateId: "greece", name: "Hellenic Republic", formerName: "Greece" }],
  });
});

test("a turn out of order is told with its exception and whom it passes over", () => {
  const exceptions = [
    outOfOrder("2025-09", "russian-federation", null),
    outOfOrder("2025-10", "republic-of-korea", "russian-federation"),
  ];
  const suspended = { ...council, exceptions };
  expect(explain("2025-09", suspended).steps.at(-1)).toEqual({
    kind: "out-of-order",
    exception: exceptions[0],
    undisturbed: { stateId: "republic-of-korea", name: "Republic of Korea" },
  });
  expect(explain("2025-10", suspended).steps.at(-1)).toMatchObject({
    kind: "out-of-order",
    undisturbed: { name: "Russian Federation" },
  });
  expect(explain("2025-11", suspended).steps.slice(1)).toEqual([
    {
      kind: "previous",
      month: "2025-10",
      stateId: "republic-of-korea",
      name: "Republic of Korea",
      isSitting: true,
    },
    {
      kind: "resumption",
      exception: exceptions[1],
      after: { stateId: "russian-federation", name: "Russian Federation" },
    },
    { kind: "rule", stateId: "sierra-leone", name: "Sierra Leone", startsOver: false },
  ]);
});

test("a cession is told after the rule it leaves alone", () => {
  const cession: RotationException = {
    kind: "cession",
    id: "ceded",
    month: "2025-09",
    stateId: "algeria",
    question: "A question",
    ...facts,
  };
  expect(explain("2025-09", { ...council, exceptions: [cession] }).steps.slice(-2)).toMatchObject([
    { kind: "rule", name: "Republic of Korea" },
    { kind: "exception", exception: cession },
  ]);
});

test("beyond the edge the known members and the open seats are told, and no president", () => {
  const { month, steps } = explain("2028-03", council);
  expect(month).toEqual({ kind: "unknown", month: "2028-03", openSeats: 5 });
  expect(steps).toMatchObject([
    { kind: "members", on: "2028-03-01", members: { length: 10 } },
    { kind: "unknown", openSeats: 5 },
  ]);
});

test("in every month the steps end with the president they explain", () => {
  for (const turn of turnsUntil("2028-01", council)) {
    const { steps } = explain(turn.month, council);
    expect(steps.at(-1)).toMatchObject({ kind: "rule", stateId: turn.stateId });
    expect(steps.find((step) => step.kind === "members")).toMatchObject({ on: `${turn.month}-01` });
    const previous = steps.find((step) => step.kind === "previous");
    if (previous) expect(addMonths(previous.month, 1)).toBe(turn.month);
  }
});
