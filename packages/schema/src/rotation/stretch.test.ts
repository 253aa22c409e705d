import fc from "fast-check";
import { expect, test } from "vitest";
import { isPassed, type Stretch, waitThrough } from "./stretch.ts";

test("from France to Peru the order passes India, not Albania", () => {
  expect(isPassed("india", "france", "peru")).toBe(true);
  expect(isPassed("albania", "france", "peru")).toBe(false);
  expect(isPassed("france", "france", "peru")).toBe(false);
  expect(isPassed("peru", "france", "peru")).toBe(false);
});

test("from Peru to France the order passes Zambia and Albania, not India", () => {
  expect(isPassed("zambia", "peru", "france")).toBe(true);
  expect(isPassed("albania", "peru", "france")).toBe(true);
  expect(isPassed("india", "peru", "france")).toBe(false);
});

test("from France to France the order passes all others", () => {
  expect(isPassed("albania", "france", "france")).toBe(true);
  expect(isPassed("zambia", "france", "france")).toBe(true);
  expect(isPassed("france", "france", "france")).toBe(false);
});

/** One who stands in between, and whether that one still does after the new year. */
type Other = { isStaying: boolean };

const walk = (line: Other[], newcomersAhead: number, { months, isStaying }: Stretch): number | "missed" => {
  if (line.length < months) return line.length;
  if (!isStaying) return "missed";
  return months + line.slice(months).filter((other) => other.isStaying).length + newcomersAhead;
};

/** The line with winners put in at every choice of places. */
const lines = (line: Other[], winners: number, from = 0): Other[][] => {
  if (winners === 0) return [line];
  const places = Array.from({ length: line.length + 1 - from }, (_, i) => from + i);
  return places.flatMap((at) => lines(line.toSpliced(at, 0, { isStaying: true }), winners - 1, at + 1));
};

const everyWait = (stretch: Stretch): (number | "missed")[] => {
  const known = stretch.known.map((isStaying) => ({ isStaying }));
  const { least, most } = stretch.winners;
  return Array.from({ length: most - least + 1 }, (_, i) => lines(known, least + i))
    .flat()
    .flatMap((line) =>
      Array.from({ length: stretch.laterWinners + 1 }, (_, ahead) => walk(line, ahead, stretch)),
    );
};

const stretches: fc.Arbitrary<Stretch> = fc.record({
  months: fc.integer({ min: 1, max: 6 }),
  known: fc.array(fc.boolean(), { maxLength: 6 }),
  winners: fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) })),
  laterWinners: fc.integer({ min: 0, max: 2 }),
  isStaying: fc.boolean(),
});

test("the wait is as short and as long as trying every place for every winner finds", () =>
  fc.assert(
    fc.property(stretches, (stretch) => {
      const waits = everyWait(stretch);
      const met = waits.filter((wait) => wait !== "missed");
      const isMissed = met.length < waits.length;
      expect(waitThrough(stretch)).toEqual({
        fewest: met.length === 0 ? null : Math.min(...met),
        most: met.length === 0 || isMissed ? null : Math.max(...met),
      });
    }),
    { numRuns: 300 },
  ));
