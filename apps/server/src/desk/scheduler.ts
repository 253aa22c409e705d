import type { PrismaClient } from "@council/prisma";
import { CouncilError, newYorkDay } from "@council/schema";
import type { Logger } from "pino";
import type { Database } from "../db.ts";
import { firstOfFailures } from "../first-of-failures.ts";
import type { Draft } from "../store/drafts.ts";
import * as drafts from "../store/drafts.ts";
import * as revisions from "../store/revisions.ts";
import { inTurn } from "../store/write-turn.ts";
import { momentOf } from "./moment.ts";
import { publishBatch } from "./publish.ts";

const lateAfterMs = 60_000;

/**
 * Publishes every draft whose time has come, each batch in a transaction of its own: whichever server takes the turn first
 * publishes it, the others find nothing left. One that cannot be published loses its time, and its revision says why.
 *
 * @returns how many batches were published.
 */
export const publishDue = async (db: PrismaClient, now: Date, log: Logger): Promise<number> => {
  let published = 0;
  const seen = new Set<string>();
  for (const { kind, id } of await drafts.due(db, now)) {
    if (seen.has(`${kind} ${id}`)) continue;
    const outcome = await attempt(db, { kind, id }, now);
    for (const name of outcome.names) seen.add(name);
    if (outcome.names.length === 0) continue;
    if (outcome.fault === null) published += 1;
    log.info({ drafts: outcome.names, fault: outcome.fault }, "schedule ran");
  }
  return published;
};

/**
 * Looks for due drafts now and then every `everyMs`, without keeping the process alive. Of failures in a row
 * the first is told.
 *
 * @returns how to stop.
 */
export const startScheduler = (
  { db, now, log }: { db: PrismaClient; now: () => Date; log: Logger },
  onPublished: () => void,
  everyMs = 1000,
): (() => void) => {
  let isRunning = false;
  const attemptRun = firstOfFailures((err) => log.error({ err }, "schedule failed"));
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    await attemptRun(async () => {
      if ((await publishDue(db, now(), log)) > 0) onPublished();
    });
    isRunning = false;
  };
  const timer = setInterval(run, everyMs).unref();
  void run();
  return () => clearInterval(timer);
};

type Outcome = { names: string[]; fault: string | null };

const attempt = async (db: PrismaClient, name: Pick<Draft, "kind" | "id">, now: Date): Promise<Outcome> => {
  try {
    return await inTurn(db, (tx) => publishNow(tx, name, now));
  } catch (error) {
    if (!(error instanceof CouncilError)) throw error;
    return inTurn(db, (tx) => giveUp(tx, name, now, error.message));
  }
};

const stillDue = async (tx: Database, name: Pick<Draft, "kind" | "id">, now: Date): Promise<Draft | null> => {
  const draft = await drafts.find(tx, name);
  return draft?.publishAt && draft.schedule && draft.publishAt <= now ? draft : null;
};

const publishNow = async (tx: Database, name: Pick<Draft, "kind" | "id">, now: Date): Promise<Outcome> => {
  const draft = await stillDue(tx, name, now);
  if (!draft?.schedule || !draft.publishAt) return { names: [], fault: null };
  const batch = await drafts.batchOf(tx, draft);
  const { staffId, staffName, reason, isCorrection, accepted } = draft.schedule;
  const late = now.getTime() - draft.publishAt.getTime() > lateAfterMs;
  const note = late ? `Due on ${momentOf(draft.publishAt)}, published when the server was back.` : null;
  await publishBatch(tx, batch, {
    ...{ by: { id: staffId, name: staffName }, door: "schedule", isCorrection, accepted },
    today: newYorkDay(now),
    reason: [reason, note].filter(Boolean).join(" ") || null,
  });
  return { names: namesOf(batch), fault: null };
};

const giveUp = async (
  tx: Database,
  name: Pick<Draft, "kind" | "id">,
  now: Date,
  fault: string,
): Promise<Outcome> => {
  const draft = await stillDue(tx, name, now);
  if (!draft) return { names: [], fault };
  const batch = await drafts.batchOf(tx, draft);
  await drafts.schedule(tx, batch, null);
  for (const { kind, id, fields, schedule } of batch)
    await revisions.add(tx, {
      ...{ kind, id, act: "unscheduled", door: "schedule", before: fields, after: fields },
      by: schedule && { id: schedule.staffId, name: schedule.staffName },
      reason: `It could not be published at its time: ${fault}`,
    });
  return { names: namesOf(batch), fault };
};

const namesOf = (batch: Draft[]): string[] => batch.map(({ kind, id }) => `${kind} ${id}`);
