import { performance } from "node:perf_hooks";
import { readData } from "@council/prisma";
import { firstMonthOf, turnsUntil } from "@council/schema";
import { dataDirectory } from "../src/env.ts";

// The budget of the whole history by the rule: 5 ms at the median.
const budgetMs = 5;
const [warmUps, runs] = [20, 101];

const { memberships, exceptions } = readData(dataDirectory);
const council = { memberships, exceptions };

const timed = (): number => {
  const start = performance.now();
  turnsUntil("2028-01", council);
  return performance.now() - start;
};

for (let run = 0; run < warmUps; run++) timed();
const times = Array.from({ length: runs }, timed).sort((a, b) => a - b);
const medianMs = times[Math.floor(runs / 2)] ?? Number.NaN;
const turns = turnsUntil("2028-01", council).length;

console.log(
  `whole history: ${turns} turns from ${firstMonthOf(council)} in ${medianMs.toFixed(2)} ms (median of ${runs}; budget ${budgetMs} ms)`,
);
if (!(medianMs < budgetMs)) process.exitCode = 1;
