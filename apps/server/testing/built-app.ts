import { openDatabase, readLicences } from "@council/prisma";
import { pino } from "pino";
import { lazyAuth } from "../src/auth/auth.ts";
import { dataDirectory, readEnv, secretFile } from "../src/env.ts";
import { createApp } from "../src/http.ts";
import { loadPages } from "../src/pages.ts";
import { snapshotOf } from "../src/store/snapshot.ts";

/** The built pages on the database of the environment, without a server and without answers in memory. */
export const openBuiltApp = async (onStatement?: (sql: string) => void) => {
  process.env.NODE_ENV ??= "production";
  const env = readEnv(process.env);
  const db = await openDatabase(env.DATABASE_URL, onStatement);
  const pages = await loadPages();
  if (!pages) throw new Error("The pages are not built: npm run build.");
  const log = pino({ level: "silent" });
  const snapshot = snapshotOf(db);
  const parts = {
    ...{ db, log, licences: readLicences(dataDirectory), snapshot: () => snapshot },
    auth: lazyAuth({ db, log, secretFile: secretFile(env) }),
    ...{ now: () => new Date(), pinnedDay: env.TODAY },
  };
  return { app: createApp(parts, pages), db, url: env.DATABASE_URL };
};
