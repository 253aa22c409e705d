import { type AddressInfo, isIPv6 } from "node:net";
import { readLicences } from "@council/prisma";
import { getRequestListener } from "@hono/node-server";
import { pino } from "pino";
import { lazyAuth } from "./auth/auth.ts";
import { startScheduler } from "./desk/scheduler.ts";
import { dataDirectory, type Env, readEnv, secretFile } from "./env.ts";
import { createApp } from "./http.ts";
import { keepingFor, quickAnswers } from "./keep-answers.ts";
import { openMetrics } from "./metrics/metrics.ts";
import { loadPages } from "./pages.ts";
import { patientServer } from "./patient-server.ts";
import { followRevisions } from "./revision.ts";
import { usableDatabase } from "./usable-database.ts";

const graceMs = 4500;

const stop = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

const settings = (): Env => {
  try {
    return readEnv(process.env);
  } catch (error) {
    return stop((error as Error).message);
  }
};

const listenFault = ({ code, message }: NodeJS.ErrnoException, { PORT, HOST }: Env): string => {
  if (code === "EADDRINUSE") return `Port ${PORT} is busy: stop what uses it, or choose another with PORT.`;
  if (code === "EACCES") return `Port ${PORT} needs more rights: choose one above 1023 with PORT.`;
  return `The server cannot listen on ${HOST ?? "every address"}, port ${PORT}: ${message}`;
};

const env = settings();
// A log that cannot be written, on a full disk, takes no request down with it: lines wait, and beyond a megabyte are lost.
const lines = pino.destination({ dest: 1, maxLength: 1024 * 1024 }).on("error", () => {});
const log = pino(
  {
    level: env.LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  },
  lines,
);
// React takes its quick build only when this is set before it is first loaded.
process.env.NODE_ENV ??= "production";
const opened = usableDatabase(env.DATABASE_URL).catch((error: Error) => stop(error.message));
const [db, pages] = await Promise.all([opened, loadPages()]);
if (!pages) log.warn("the pages are not built: serving the interfaces only");

const hostName = isIPv6(env.HOST ?? "") ? `[${env.HOST}]` : (env.HOST ?? "localhost");
const unseen = (err: unknown) => log.warn({ err }, "cannot see what is published");
const revisions = await followRevisions(db, unseen);
const parts = {
  db,
  auth: lazyAuth({
    db,
    log,
    secret: env.AUTH_SECRET,
    secretFile: secretFile(env),
    publicUrl: env.PUBLIC_URL,
  }),
  snapshot: () => revisions.current().snapshot,
  licences: readLicences(dataDirectory),
  issuesUrl: env.ISSUES_URL,
  log,
  now: () => new Date(),
  changed: revisions.moved,
  pinnedDay: env.TODAY,
  publicUrl: env.PUBLIC_URL,
  trustedProxies: env.TRUSTED_PROXIES,
};
const revision = () => revisions.current().revision;
const keeping = keepingFor({ ...parts, revision }, pages);
const measuring = env.METRICS_TOKEN
  ? { token: env.METRICS_TOKEN, metrics: await openMetrics({ revision, cacheBytes: keeping.answers.bytes }) }
  : undefined;
const app = createApp({ ...parts, measuring }, pages, keeping);
const server = patientServer(
  quickAnswers({ ...keeping, metrics: measuring?.metrics }, log, getRequestListener(app.fetch)),
);
server.listen(env.PORT, env.HOST, () => {
  const { port } = server.address() as AddressInfo;
  log.info({ url: `http://${hostName}:${port}` }, "listening");
});
startScheduler({ db, now: () => new Date(), log }, () => void revisions.moved().catch(unseen));
server.once("error", (error) => stop(listenFault(error, env)));

const leave = (signal: NodeJS.Signals): void => {
  log.info({ signal }, "leaving");
  const exit = async () => {
    await db.$disconnect();
    process.exit(0);
  };
  server.close(exit);
  // A line that was busy when the server closed would otherwise stay open until its reader lets go.
  setInterval(() => server.closeIdleConnections(), 50);
  setTimeout(exit, graceMs);
};
process.once("SIGTERM", leave);
process.once("SIGINT", leave);
