import path from "node:path";
import { openDatabase, readLicences } from "@council/prisma";
import { pino } from "pino";
import { lazyAuth } from "../src/auth/auth.ts";
import { dataDirectory } from "../src/env.ts";
import { createApp } from "../src/http.ts";
import { snapshotOf } from "../src/store/snapshot.ts";

/** The server without a network on the database at `url`. It keeps no answer: each is made anew. */
export const openApp = async (url: string, folder: string) => {
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
  const ask = async (address: string): Promise<void> => {
    const answer = await app.request(address);
    if (answer.status !== 200) throw new Error(`${address} came with ${answer.status}.`);
    await answer.arrayBuffer();
  };
  return { db, ask, close: () => db.$disconnect() };
};
