import { type ChildProcess, execFile, spawn } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backUp, soundCounts } from "./backup.ts";
import type { PrismaClient } from "./generated/sqlite/client.ts";
import { openDatabase } from "./open-database.ts";
import { restore } from "./restore.ts";
import { allFacts, urlOf } from "./testing.ts";

let folder: string;
let db: PrismaClient;
const at = (...names: string[]) => path.join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "council-backup-"));
  copyFileSync(fileURLToPath(await allFacts()), at("council.db"));
  db = await openDatabase(urlOf(at("council.db")));
}, 120_000);
afterAll(async () => {
  await db.$disconnect();
  await rm(folder, { recursive: true });
});

const runs = (...args: string[]) => ["--import", "tsx", ...args];
const environment = { ...process.env };

/** What a command of this folder prints, with a database; it fails as the command does. */
const command = async (file: string, name: string, ...args: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    runs(path.join(import.meta.dirname, `${name}.cli.ts`), ...args),
    { cwd: import.meta.dirname, env: { ...environment, DATABASE_URL: urlOf(file), INIT_CWD: folder } },
  );
  return stdout;
};

/** Another process that has a database open and does something with it as `db`; it prints when that is done, and stays. */
const elsewhere = async (file: string, script: string): Promise<{ said: string; process: ChildProcess }> => {
  const code = `import { openDatabase } from ${JSON.stringify(path.join(import.meta.dirname, "open-database.ts"))};
    const db = await openDatabase(${JSON.stringify(urlOf(file))});
    console.log(JSON.stringify(await (${script})));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, runs("--input-type=module", "--eval", code), {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once("data", (data) => resolve(String(data))),
  );
  return { said: said.trim(), process: child };
};

const ended = (child: ChildProcess) =>
  new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill();
  });

const once = async (file: string, script: string): Promise<string> => {
  const { said, process: child } = await elsewhere(file, script);
  await ended(child);
  return said;
};

const note = `db.ambassador.findUniqueOrThrow({ where: { id: "sangjin-kim" } }).then(({ note }) => note)`;
const write = (text: string) =>
  `db.ambassador.update({ where: { id: "sangjin-kim" }, data: { note: "${text}" } }).then(() => "written")`;

test("a backup that is made while others write is sound and whole, and stands alone", async () => {
  await db.source.createMany({
    data: Array.from({ length: 50 }, (_, number) => ({ id: `just-before-${number}`, title: "Just before" })),
  });
  const before = await db.source.count();
  let isDone = false;
  const writing = (async () => {
    for (let written = 0; !isDone; written++)
      await db.source.create({ data: { id: `meanwhile-${written}`, title: "Meanwhile" } });
  })();
  const backup = await backUp(db, { folder: at("backups"), keep: 3, now: new Date("2026-11-27T08:00:00Z") });
  isDone = true;
  await writing;
  expect(readdirSync(at("backups"))).toEqual(["council-2026-11-27T08-00-00.db"]);
  const counts = await soundCounts(backup.file);
  expect(counts.Source).toBeGreaterThanOrEqual(before);
  expect(counts).toMatchObject({
    Presidency: await db.presidency.count(),
    Revision: await db.revision.count(),
  });
}, 60_000);

test("nobody but its owner may read a backup", () => {
  expect(statSync(at("backups", "council-2026-11-27T08-00-00.db")).mode & 0o777).toBe(0o600);
});

test("the drill: a backup by the command, a mistake, no restoring under a server, and what was is back", async () => {
  const live = at("live.db");
  copyFileSync(at("backups", "council-2026-11-27T08-00-00.db"), live);
  await once(live, write("Before the mistake"));
  const [backup = ""] = (await command(live, "db-backup", "--to", "drill")).split(": ");
  const { process: server } = await elsewhere(live, write("The mistake"));
  await expect(command(live, "db-restore", backup)).rejects.toThrow("in use: stop the server");
  await ended(server);
  const told = await command(live, "db-restore", path.join("drill", path.basename(backup)));
  expect(await once(live, note)).toBe('"Before the mistake"');
  expect(await once(/kept as (.+\.db)/.exec(told)?.[1] ?? "", note)).toBe('"The mistake"');
}, 90_000);

test("a database that is damaged beyond opening, or lost but for its log, gives way to a backup", async () => {
  const backup = at("backups", "council-2026-11-27T08-00-00.db");
  for (const [name, left] of [
    ["broken.db", "broken.db"],
    ["lost.db", "lost.db-wal"],
  ] as const) {
    writeFileSync(at(left), "no database at all, and never was one, however long this text may go on to be");
    await command(at(name), "db-restore", backup);
    expect(existsSync(at(`${name}-wal`))).toBe(false);
    expect((await soundCounts(at(name))).Presidency).toBeGreaterThan(900);
  }
}, 60_000);

test.each([
  ["schema", 100, 4096],
  ["table", 8192, 200_000],
  ["beginning", 0, 100],
])(
  "a database with a damaged %s is not backed up, and the refusal says what to do",
  async (what, from, to) => {
    const live = at(`${what}.db`);
    writeFileSync(live, readFileSync(at("backups", "council-2026-11-27T08-00-00.db")).fill(7, from, to));
    const error = await command(live, "db-backup", "--to", what).catch(({ stderr }) => stderr);
    expect(error).toBe(
      `The database at ${urlOf(live)} is damaged: put a backup in its place with npm run db:restore -- FILE.\n`,
    );
    expect(readdirSync(folder).includes(what) ? readdirSync(at(what)) : []).toEqual([]);
  },
  60_000,
);

test("an index that lacks rows is told in one line, and leaves no backup", async () => {
  const live = at("index.db");
  copyFileSync(at("backups", "council-2026-11-27T08-00-00.db"), live);
  const index = "SELECT rootpage FROM sqlite_master WHERE name = 'Ambassador_stateId_idx'";
  const root = await once(
    live,
    `db.$queryRawUnsafe(${JSON.stringify(index)}).then(([row]) => Number(row.rootpage))`,
  );
  const bytes = readFileSync(live);
  const page = (Number(root) - 1) * bytes.readUInt16BE(16);
  // The root of an index points at its last leaf, or is one.
  const leaf = bytes[page] === 10 ? page : (bytes.readUInt32BE(page + 8) - 1) * bytes.readUInt16BE(16);
  bytes.writeUInt16BE(1, leaf + 3);
  writeFileSync(live, bytes);
  const error = await command(live, "db-backup", "--to", "index").catch(({ stderr }) => stderr);
  expect(error).toMatch(/^.+ is not sound: .+\n$/);
  expect(readdirSync(at("index"))).toEqual([]);
}, 60_000);

test("only the newest backups stay, and files of others", async () => {
  writeFileSync(at("backups", "notes.txt"), "mine");
  for (const hour of ["09", "10", "11"])
    await backUp(db, { folder: at("backups"), keep: 2, now: new Date(`2026-11-27T${hour}:00:00Z`) });
  expect(readdirSync(at("backups"))).toEqual([
    "council-2026-11-27T10-00-00.db",
    "council-2026-11-27T11-00-00.db",
    "notes.txt",
  ]);
}, 60_000);

test("what is damaged, of another project or not there is not restored, and nothing changes", async () => {
  const bytes = readFileSync(at("backups", "council-2026-11-27T11-00-00.db"));
  writeFileSync(at("standing.db"), bytes);
  writeFileSync(at("damaged.db"), bytes.fill(7, 8192, 200_000));
  await once(
    at("foreign.db"),
    `db.$executeRawUnsafe("CREATE TABLE mine (id INTEGER)").then(() => db.$queryRawUnsafe("PRAGMA journal_mode = DELETE"))`,
  );
  for (const [name, reason] of [
    ["damaged.db", "is damaged or not a database"],
    ["foreign.db", "is not a backup of this project"],
    ["nothing.db", "There is no file"],
    ["standing.db", "is the database itself"],
  ] as const)
    await expect(restore(at("standing.db"), at(name), new Date())).rejects.toThrow(reason);
  await expect(command(at("standing.db"), "db-restore")).rejects.toThrow("Name the backup");
  await expect(command(at("nowhere.db"), "db-backup")).rejects.toThrow("There is no database");
  await expect(command(at("standing.db"), "db-backup", "--keep", "0")).rejects.toThrow("at least 1");
  expect(existsSync(at("standing.db.restored"))).toBe(false);
  expect((await soundCounts(at("standing.db"))).Presidency).toBeGreaterThan(900);
}, 90_000);
