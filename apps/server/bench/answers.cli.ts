import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase, readLicences } from "@council/prisma";
import autocannon from "autocannon";
import { pino } from "pino";
import { lazyAuth } from "../src/auth/auth.ts";
import { dataDirectory } from "../src/env.ts";
import { createApp } from "../src/http.ts";
import { between } from "../src/store/presidencies.ts";
import { snapshotOf } from "../src/store/snapshot.ts";
import type { Bare } from "./bare-server.ts";
import { fillDatabase, startCouncil } from "./council-server.ts";
import { median, quantile } from "./median.ts";

// Ours and the bare server take turns, so that whatever else the machine does falls on both.
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const secondsEach = Number(process.env.BENCH_SECONDS ?? 3);
const connections = 16;

const yearOfTrpc = `/trpc/presidencies.list?input=${encodeURIComponent(JSON.stringify({ year: 2025 }))}`;
const addresses = { page: "/2025/09", tRPC: yearOfTrpc, REST: "/api/v1/presidencies?year=2025" };

type Row = { what: string; ours: string; against: string; ratio: number | null; atLeast: number | null };

const perSecond = async (url: string, headers: Record<string, string>): Promise<number> => {
  const { requests, errors } = await autocannon({ url, headers, connections, duration: secondsEach });
  if (errors > 0) throw new Error(`${url}: ${errors} requests failed.`);
  return requests.average;
};

const sideBySide = async (ours: () => Promise<number>, against: () => Promise<number>) => {
  await ours();
  await against();
  const measured: { ours: number; against: number }[] = [];
  for (let round = 0; round < rounds; round++)
    measured.push({ ours: await ours(), against: await against() });
  return {
    ours: median(measured.map((one) => one.ours)),
    against: median(measured.map((one) => one.against)),
    ratio: median(measured.map((one) => one.ours / one.against)),
  };
};

const bytesOf = async (url: string, headers: Record<string, string>): Promise<Bare> => {
  // fetch would unpack what it is given and lose the bytes that went over the wire.
  const { get } = await import("node:http");
  const [answer] = await once(get(url, { headers }), "response");
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: Buffer.concat(chunks).toString("base64"),
  };
};

const bareServer = async (answers: Record<string, Bare>) => {
  const child = fork(path.join(import.meta.dirname, "bare-server.ts"), { execArgv: ["--import", "tsx"] });
  child.send(answers);
  const [{ port }] = (await once(child, "message")) as [AddressInfo];
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
};

const rate = (value: number): string => `${Math.round(value)} /s`;

/** Cached answers and answers without a body against a bare server that sends the same bytes. */
const cachedRows = async (origin: string): Promise<Row[]> => {
  const rows: Row[] = [];
  const packed = { "accept-encoding": "br" };
  for (const [name, address] of Object.entries(addresses)) {
    const whole = await bytesOf(origin + address, packed);
    const known = { ...packed, "if-none-match": whole.headers.etag ?? "" };
    const cases = [
      { what: `cached ${name}`, headers: packed, atLeast: 0.85 },
      { what: `304 of ${name}`, headers: known, atLeast: 0.9 },
    ];
    for (const { what, headers, atLeast } of cases) {
      const bare = await bareServer({ [address]: await bytesOf(origin + address, headers) });
      const found = await sideBySide(
        () => perSecond(origin + address, headers),
        () => perSecond(bare.origin + address, headers),
      );
      bare.stop();
      rows.push({
        ...{
          what,
          ours: rate(found.ours),
          against: `${rate(found.against)} bare`,
          ratio: found.ratio,
          atLeast,
        },
      });
    }
  }
  return rows;
};

const callsPerSecond = async (call: () => Promise<unknown>): Promise<number> => {
  const until = performance.now() + secondsEach * 1000;
  const began = performance.now();
  let calls = 0;
  for (; performance.now() < until; calls++) await call();
  return (calls * 1000) / (performance.now() - began);
};

/** An answer made anew against the query alone, and searches, both without a network. */
const madeAnewRows = async (url: string, folder: string): Promise<Row[]> => {
  const db = await openDatabase(url);
  const log = pino({ level: "silent" });
  const snapshot = snapshotOf(db);
  const app = createApp(
    {
      ...{ db, log, snapshot: () => snapshot, licences: readLicences(dataDirectory), now: () => new Date() },
      auth: lazyAuth({ db, log, secretFile: path.join(folder, "auth-secret") }),
    },
    null,
  );
  const ask = async (address: string) => {
    const answer = await app.request(address);
    if (answer.status !== 200) throw new Error(`${address} came with ${answer.status}.`);
    await answer.arrayBuffer();
  };
  const miss = await sideBySide(
    () => callsPerSecond(() => ask(yearOfTrpc)),
    () => callsPerSecond(() => between(db, "2025-01", "2025-12")),
  );
  const searches = ["korea", "kim sang-jin", "sept 2025", "2025-09", "ukraine"];
  const times: number[] = [];
  for (let run = 0; run < 200; run++) {
    const began = performance.now();
    await ask(`/api/v1/search?q=${encodeURIComponent(searches[run % searches.length] ?? "")}`);
    times.push(performance.now() - began);
  }
  await db.$disconnect();
  return [
    {
      what: "tRPC, a year, made anew",
      ...{
        ours: rate(miss.ours),
        against: `${rate(miss.against)} query alone`,
        ratio: miss.ratio,
        atLeast: 0.6,
      },
    },
    {
      what: "search",
      ours: `${median(times).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`,
      ...{ against: "", ratio: null, atLeast: null },
    },
  ];
};

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
  const alone = { against: "", ratio: null, atLeast: null };
  rows.push(
    { what: "start to the first page", ours: `${Math.round(median(starts))} ms`, ...alone },
    {
      what: "memory",
      ours: `${idle?.toFixed(0) ?? "?"} MB idle, ${loaded?.toFixed(0) ?? "?"} MB after load`,
      ...alone,
    },
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
