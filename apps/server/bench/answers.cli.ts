import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { cachedRows } from "./cached-answers.ts";
import { fillDatabase, idleMegabytes, startCouncil } from "./council-server.ts";
import { grownRows } from "./grown.ts";
import { madeAnewRows } from "./made-anew.ts";
import { median } from "./median.ts";
import { memoryRow, missedOf, type Row, rowAlone, showTable, timesRow } from "./row.ts";
import { rounds, secondsEach } from "./side-by-side.ts";

const starts = Math.min(rounds, 11);

const startRow = async (url: string, folder: string): Promise<Row> => {
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < starts; round++) {
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
  const idle = await idleMegabytes(council.memory);
  const rows = await cachedRows(council.origin);
  const loaded = await council.memory();
  await council.stop();
  rows.push(
    ...(await madeAnewRows(url, folder)),
    ...(await grownRows(url, folder, 10)),
    ...(await grownRows(url, folder, 100)),
    start,
    memoryRow(idle),
    rowAlone("memory after load", `${loaded.toFixed(0)} MB`),
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
  showTable(rows);
  const missed = missedOf(rows);
  for (const what of missed) console.error(`${what}: not what is asked.`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
