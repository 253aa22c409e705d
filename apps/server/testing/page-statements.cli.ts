import { openDatabase, readLicences } from "@council/prisma";
import { pino } from "pino";
import { lazyAuth } from "../src/auth/auth.ts";
import { dataDirectory, readEnv, secretFile } from "../src/env.ts";
import { createApp } from "../src/http.ts";
import { loadPages } from "../src/pages.ts";
import { snapshotOf } from "../src/store/snapshot.ts";

// Prints, for each path that it is given, how many statements the built page sends to the database when its answer is not in memory.
process.env.NODE_ENV ??= "production";
const env = readEnv(process.env);
const statements: string[] = [];
const db = await openDatabase(env.DATABASE_URL, (sql) => statements.push(sql));
const pages = await loadPages();
if (!pages) throw new Error("The pages are not built: npm run build.");
const log = pino({ level: "silent" });
const snapshot = snapshotOf(db);
const app = createApp(
  {
    ...{ db, log, licences: readLicences(dataDirectory), snapshot: () => snapshot },
    ...{
      auth: lazyAuth({ db, log, secretFile: secretFile(env) }),
      now: () => new Date(),
      pinnedDay: env.TODAY,
    },
  },
  pages,
);

const counts: Record<string, number> = {};
for (const path of process.argv.slice(2)) {
  await app.request(path);
  statements.length = 0;
  const answer = await app.request(path);
  await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  counts[path] = statements.length;
}
console.log(JSON.stringify(counts));
await db.$disconnect();
