import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillDatabase, startCouncil } from "../bench/council-server.ts";
import { growth, sampled } from "./memory.ts";
import { read } from "./readers.ts";
import { workAtDesk } from "./staff.ts";

// Reads from a built server on this machine at four fifths of what it can, while staff save: nothing may fail, nothing be lost,
// and memory has to stay where it is. LOAD_SECONDS is how long, ten minutes when absent.

const seconds = Number(process.env.LOAD_SECONDS ?? 600);
const share = 0.8;
const growthAtMost = 1.1;
const warmUpSeconds = 10;

let stop = async (): Promise<void> => {};
const folder = await mkdtemp(path.join(tmpdir(), "council-load-"));
try {
  const url = fillDatabase(folder);
  const council = await startCouncil(url, folder);
  stop = council.stop;
  await read(council.origin, warmUpSeconds);
  const limit = await read(council.origin, warmUpSeconds);
  console.log(
    `It answers ${Math.round(limit.perSecond)} times a second. ${seconds} s at ${share * 100} % of that:`,
  );

  let isOver = false;
  const desk = workAtDesk(council.origin, url, () => isOver);
  const memory = sampled(council.memory, () => isOver);
  const reading = read(council.origin, seconds, limit.perSecond * share).finally(() => {
    isOver = true;
  });
  const [found, work, samples] = await Promise.all([reading, desk, memory]);

  const grown = growth(samples);
  console.table({
    "answers a second": Math.round(found.perSecond),
    "answers in all": found.answers,
    "failures of readers": found.failures,
    "p99 in ms": found.p99Ms,
    "p99.9 in ms": found.p999Ms,
    "slowest in ms": found.slowestMs,
    "saves of staff": work.saves,
    publications: work.publications,
    "refusals of staff": work.refusals.length,
    "memory in MB, first and last": `${samples[0]?.toFixed(0)}, ${samples.at(-1)?.toFixed(0)}`,
    "last quarter against the first": grown.toFixed(2),
  });
  const faults = [
    ...(limit.failures + found.failures > 0 ? ["Some readers got no answer."] : []),
    ...work.refusals,
    ...(work.saves === 0 ? ["Nobody saved anything."] : []),
    ...(grown <= growthAtMost ? [] : ["Memory grew, or the system does not tell it."]),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await stop();
  await rm(folder, { recursive: true, force: true });
}
