import { expect, test } from "vitest";
import { choiceOf, chosen, decadeOf, historyPath } from "./choice.ts";
import type { Thread } from "./threads.ts";

const read = (query: string) => choiceOf(new URLSearchParams(query));

test.each(["", "state=republic-of-korea", "group=african&decade=1950", "state=japan&decade=all"])(
  "the address %j says what it was made from",
  (query) => expect(historyPath(read(query))).toBe(query === "" ? "/history" : `/history?${query}`),
);

test.each(["group=martian", "decade=1955", "decade=1930", "decade=abc", "state="])(
  "%j asks for nothing",
  (query) => expect(read(query)).toEqual({ state: null, group: null, decade: null }),
);

test("a choice of state and group keeps what is in both", () => {
  const turn = { name: "", commonName: "", status: "confirmed" as const };
  const threads: Thread[] = [
    { ...turn, id: "1997-05", stateId: "republic-of-korea", group: "asia-pacific" },
    { ...turn, id: "1997-06", stateId: "russian-federation", group: "eastern-european" },
  ];
  expect(chosen(threads, read("state=republic-of-korea")).map(({ id }) => id)).toEqual(["1997-05"]);
  expect(chosen(threads, read("state=republic-of-korea&group=african"))).toEqual([]);
  expect(chosen(threads, read(""))).toEqual(threads);
});

test("August 1984 lies in the 1980s", () => expect(decadeOf({ id: "1984-08" })).toBe(1980));
