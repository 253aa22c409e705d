import { expect, test } from "vitest";
import { factsWith, inTheChair, kim } from "./korea-of-2025.ts";
import { otherState } from "./other-state.ts";

const withPerson = (stateId: string | null) => ({ ambassadors: [kim({ stateId })] });

test("who presides acts for the presiding state, or for more than one", () => {
  expect(otherState(inTheChair(), factsWith())).toEqual([]);
  expect(otherState(inTheChair(), factsWith(withPerson(null)))).toEqual([]);
});

test("who acts for France does not preside for the Republic of Korea", () =>
  expect(otherState(inTheChair(), factsWith(withPerson("france")))).toMatchObject([
    { code: "other-state", severity: "blocks", message: expect.stringContaining("acts for France") },
  ]));

test("unless the chair was ceded under rule 20", () => {
  const cession = {
    kind: "cession" as const,
    id: "c",
    month: "2025-09",
    stateId: "france",
    question: "Q",
    reason: "R",
    sources: [],
  };
  expect(otherState(inTheChair(), factsWith({ ...withPerson("france"), exceptions: [cession] }))).toEqual([]);
});
