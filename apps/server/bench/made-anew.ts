import path from "node:path";
import { openDatabase, readLicences } from "@council/prisma";
import { pino } from "pino";
import { lazyAuth } from "../src/auth/auth.ts";
import { dataDirectory } from "../src/env.ts";
import { createApp } from "../src/http.ts";
import { between } from "../src/store/presidencies.ts";
import { snapshotOf } from "../src/store/snapshot.ts";
import { median, quantile } from "./median.ts";
import { comparedRow, type Row, rowAlone } from "./row.ts";
import { callsPerSecond, sideBySide } from "./side-by-side.ts";
import { yearOfTrpc } from "./year-of-trpc.ts";

/** An answer made anew against the query alone, and searches, both without a network. */
export const madeAnewRows = async (url: string, folder: string): Promise<Row[]> => {
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
    comparedRow({ what: "tRPC, a year, made anew", found: miss, beside: "query alone", atLeast: 0.6 }),
    rowAlone("search", `${median(times).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`),
  ];
};
