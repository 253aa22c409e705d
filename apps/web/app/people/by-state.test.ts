import { expect, test } from "vitest";
import { byState } from "./by-state.ts";

const person = (name: string, stateId: string | null) => ({
  id: name.toLowerCase(),
  name,
  stateId,
  turns: 1,
});

test("people stand under their state by name, those of several states last, and a state with nobody is left out", () => {
  const states = [
    { id: "slovenia", commonName: "Slovenia" },
    { id: "algeria", commonName: "Algeria" },
    { id: "panama", commonName: "Panama" },
  ];
  const people = [
    person("Žbogar", "slovenia"),
    person("Envoy", null),
    person("Attaf", "algeria"),
    person("Ada", "slovenia"),
  ];
  expect(
    byState(people, states).map(({ state, people }) => [
      state?.commonName,
      ...people.map(({ name }) => name),
    ]),
  ).toEqual([
    ["Algeria", "Attaf"],
    ["Slovenia", "Ada", "Žbogar"],
    [undefined, "Envoy"],
  ]);
});
