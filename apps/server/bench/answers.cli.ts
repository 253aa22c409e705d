import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cachedRows } from "./cached-answers.ts";
import { fillDatabase, startCouncil } from "./council-server.ts";
import { madeAnewRows } from "./made-anew.ts";
import { median } from "./median.ts";
import { rowAlone } from "./row.ts";
import { rounds, secondsEach } from "./side-by-side.ts";

const folder = await mkdtemp(path.join(tmpdir(), "council-bench-"));
try {
  const url = fillDatabase(folder);
  const starts: number[] = [];
  for (let run = 0; run < rounds; run++) {
    const { startMs, stop } = await startCouncil(url, folder);
    starts.push(startMs);
    await stop();
  }
  const council = await startCouncil(url, folder);
  await sleep(5000);
  const idle = await council.memory();
  const rows = await cachedRows(council.origin);
  const loaded = await council.memory();
  await council.stop();
  rows.push(...(await madeAnewRows(url, folder)));
  rows.push(
    rowAlone("start to the first page", `${Math.round(median(starts))} ms`),
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
  console.table(rows.map((row) => ({ ...row, ratio: row.ratio?.toFixed(2) ?? "" })));
  const missed = rows.filter(({ ratio, atLeast }) => ratio !== null && atLeast !== null && ratio < atLeast);
  for (const { what, ratio, atLeast } of missed)
    console.error(`${what}: ${ratio?.toFixed(2)}, asked ${atLeast}`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
