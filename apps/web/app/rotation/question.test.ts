import { describe, expect, test } from "vitest";
import { addressOf, isTidy, questionFrom } from "./question.ts";

const asked = (query: string) => {
  const parameters = new URLSearchParams(query);
  const { question } = questionFrom(parameters);
  return { question, isTidy: isTidy(parameters, question), address: addressOf(question) };
};

test("what a plain form sends leads to the one address of the scenario", () => {
  const sent = asked("month=&state=china&2027=kenya&2027=&2027=ghana&2028=");
  expect(sent.isTidy).toBe(false);
  expect(sent.address).toBe("/rotation?state=china&2027=ghana,kenya");
  expect(asked("state=china&2027=ghana,kenya")).toMatchObject({ isTidy: true, address: sent.address });
});

describe("an address that needs no other", () => {
  test.each(["", "month=2025-09", "2027=ghana%2Ckenya", "2027=ghana,kenya&theme=dark", "month=2025-13"])(
    "?%s",
    (query) => {
      expect(asked(query).isTidy).toBe(true);
    },
  );
});

test("nothing asked is the page itself", () => {
  expect(addressOf({ month: null, state: null, scenario: [] })).toBe("/rotation");
});

test("a value that is no month cannot smuggle another parameter into the address", () => {
  expect(asked("month=2025-09%26state%3Dchina").address).toBe("/rotation?month=2025-09%26state%3Dchina");
});
