import { join } from "node:path";
import { expect, test } from "vitest";
import { checkFewest } from "./fewest.ts";
import { content } from "./recorded-facts.ts";

const directory = join(import.meta.dirname, "data");

test("the record only grows: no fact that was taken over is lost, and no decade a turn that sources name", () => {
  expect(() => checkFewest(directory, content)).not.toThrow();
});

test("a fact that is gone is told with the line that keeps it, and what to write there if it was wrong", () => {
  expect(() => checkFewest(directory, { ...content, presiders: content.presiders.slice(0, 516) })).toThrow(
    /^1 fault in the data:\nfewest\.csv:\d+ fewest: presiders\.yaml has 516, and \d+ are to be kept\. If what is gone was wrong, write 516 here\.$/,
  );
});

test("a turn that no source names any more is lost to its decade", () => {
  const presidencies = content.presidencies.map((turn) =>
    turn.id < "2020" ? turn : { ...turn, evidence: "rule-derived" as const },
  );
  expect(() => checkFewest(directory, { ...content, presidencies })).toThrow(
    /^1 fault .*\n.*: presidencies\.csv 2020s has 0, and \d+ are to be kept\./,
  );
});
