import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillDatabase, startCouncil } from "../bench/council-server.ts";
import { growth, sampled } from "./memory.ts";
import { read } from "./readers.ts";
import { openDesk } from "./staff.ts";

const share = 0.8;
// What a busy machine allows differs by a third from one half minute to the next.
const reachedAtLeast = 0.6;
const growthAtMost = 1.1;
// A server's memory comes to what it needs within some dozens of publications.
const publishedBefore = 40;
const warmingSeconds = 6;
const measuringSeconds = 10;

/** The fault of a server that holds more and more; also said where the system does not tell what a process holds. */
export const memoryGrew = "Memory grew, or the system does not tell it.";

/** What was found under load, in the words of a table, and what of it must not be. */
export type Load = { figures: Record<string, number | string>; faults: string[] };

/**
 * Reads from a built server on this machine at four fifths of what it can, while staff save and publish. What it can is
 * measured beside the same saves and publications, once it is warm.
 *
 * @param seconds - how long it is read from in all; 16 go into warming up and measuring.
 */
export const load = async (seconds: number): Promise<Load> => {
  const folder = await mkdtemp(path.join(tmpdir(), "council-load-"));
  let stop = async (): Promise<void> => {};
  try {
    const url = await fillDatabase(folder, 1);
    const council = await startCouncil(url, folder);
    stop = council.stop;
    return await underLoad(council, url, seconds - warmingSeconds - measuringSeconds);
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
};

const underLoad = async (
  { origin, memory }: Awaited<ReturnType<typeof startCouncil>>,
  url: string,
  seconds: number,
): Promise<Load> => {
  const desk = await openDesk(origin, url);
  for (let times = 0; times < publishedBefore; times++) await desk.publish();
  let isOver = false;
  const reading = async () => {
    await read(origin, warmingSeconds);
    const limit = await read(origin, measuringSeconds);
    const sampling = sampled(memory, () => isOver);
    const found = await read(origin, seconds, limit.perSecond * share);
    isOver = true;
    return { limit, found, samples: await sampling };
  };
  const [{ limit, found, samples }, work] = await Promise.all([
    reading().finally(() => (isOver = true)),
    desk.workUntil(() => isOver),
  ]);
  const wanted = limit.perSecond * share;
  const grown = growth(samples);
  return {
    figures: {
      "answers a second at most": Math.round(limit.perSecond),
      "asked a second": Math.round(wanted),
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
    },
    faults: [
      ...(limit.failures + found.failures > 0 ? ["Some readers got no answer."] : []),
      ...(found.perSecond < wanted * reachedAtLeast
        ? ["Readers were answered more slowly than they asked."]
        : []),
      ...work.refusals,
      ...(work.publications === 0 ? ["Nobody published anything."] : []),
      ...(grown <= growthAtMost ? [] : [memoryGrew]),
    ],
  };
};
