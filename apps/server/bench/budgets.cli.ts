import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { cachedRows } from "./cached-answers.ts";
import { fillDatabase, idleMegabytes, startCouncil } from "./council-server.ts";
import { madeAnewRows } from "./made-anew.ts";
import { memoryRow, showTable, tellMissed } from "./row.ts";

// What can be asked of any machine: bytes, and ratios in a short form. Other work can halve one in the seconds that it takes.
const leeway = 2;

const folder = await mkdtemp(path.join(tmpdir(), "council-budgets-"));
try {
  const url = await fillDatabase(folder, 1);
  const idle = await startCouncil(url, folder);
  const idleMinutes = idleMegabytes(idle.memory);
  const busy = await startCouncil(url, folder);
  const rows = await cachedRows(busy.origin, ["page", "tRPC"]);
  await busy.stop();
  rows.push(...(await madeAnewRows(url, folder)));
  rows.push(memoryRow(await idleMinutes));
  await idle.stop();
  showTable(rows);
  tellMissed(rows, leeway);
} finally {
  await rm(folder, { recursive: true, force: true });
}
