import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cachedRows } from "./cached-answers.ts";
import { fillDatabase, startCouncil } from "./council-server.ts";
import { grownRows } from "./grown.ts";
import { madeAnewRows } from "./made-anew.ts";
import { median } from "./median.ts";
import { holds, type Row, rowAlone, timesRow } from "./row.ts";
import { rounds, secondsEach } from "./side-by-side.ts";

/** How long a server has nothing to do before its memory is looked at: what it needed to start has then been let go. */
const idleMs = 60_000;

const startRow = async (url: string, folder: string): Promise<Row> => {
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const { startMs, stop } = await startCouncil(url, folder);
    ours.push(startMs);
    await stop();
    const began = performance.now();
    execFileSync(process.execPath, ["--eval", ""]);
    bare.push(performance.now() - began);
  }
  const what = "start to the first page";
  return timesRow({
    ...{ what, ours: median(ours), against: median(bare) },
    ...{ beside: "Node with nothing to run", atMost: null },
  });
};

const folder = await mkdtemp(path.join(tmpdir(), "council-bench-"));
try {
  const url = await fillDatabase(folder, 1);
  const start = await startRow(url, folder);
  const council = await startCouncil(url, folder);
  await sleep(idleMs);
  const idle = await council.memory();
  const rows = await cachedRows(council.origin);
  const loaded = await council.memory();
  await council.stop();
  rows.push(
    ...(await madeAnewRows(url, folder)),
    ...(await grownRows(url, folder, 10)),
    ...(await grownRows(url, folder, 100)),
    start,
    rowAlone("memory", `${idle?.toFixed(0) ?? "?"} MB idle, ${loaded?.toFixed(0) ?? "?"} MB after load`),
  );
  const machine = {
    ...{ node: process.version, cores: availableParallelism(), processor: cpus()[0]?.model ?? "" },
    memoryGb: Math.round(totalmem() / 1024 ** 3),
  };
  const results = path.join(import.meta.dirname, "results.json");
  await writeFile(
    results,
    `${JSON.stringify({ on: new Date().toISOString(), machine, rounds, secondsEach, rows }, null, 2)}\n`,
  );
  console.log(machine);
  const shown = rows.map(({ asked, ratio, ...row }) => ({
    ...row,
    ...{ ratio: ratio?.toFixed(2) ?? "", asked: asked ? Object.entries(asked).flat().join(" ") : "" },
  }));
  console.table(shown);
  const missed = rows.filter((row) => !holds(row));
  for (const { what } of missed) console.error(`${what}: not what is asked.`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
