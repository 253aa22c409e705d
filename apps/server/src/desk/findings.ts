import { CouncilError, type Day } from "@council/schema";
import {
  acceptanceKey,
  type EditableRecord,
  editableRecords,
  type Facts,
  type FindingCode,
  lintRecord,
  type RecordFinding,
} from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as records from "../store/records.ts";
import { factsFor, publishedRecords, type Written } from "./facts.ts";

/** What looks wrong in these drafts when all of them are published together, by draft; of each what blocks it first. */
export const findings = async (tx: Database, drafts: Written[], today: Day): Promise<RecordFinding[]> => {
  const published = { ...(await publishedRecords(tx)), today };
  const found = findingsOf(drafts, await factsFor(tx, published, drafts));
  const standing = await asPublished(tx, drafts);
  const stood = new Set(findingsOf(standing, await factsFor(tx, published, standing)).map(nameOf));
  return found.map((finding) => ({ ...finding, isStanding: stood.has(nameOf(finding)) }));
};

const asPublished = async (tx: Database, drafts: Written[]): Promise<Written[]> => {
  const before = await Promise.all(drafts.map((draft) => records.find(tx, draft)));
  return drafts.flatMap(({ kind, id }, at) => (before[at] ? [{ kind, id, fields: before[at] }] : []));
};

const findingsOf = (drafts: Written[], facts: Facts): Omit<RecordFinding, "isStanding">[] =>
  drafts.flatMap(({ kind, id, fields }) => {
    const record = editableRecords[kind].parse(fields) as EditableRecord;
    const key = (code: FindingCode) => acceptanceKey({ kind, id }, code);
    return lintRecord(kind, record as never, facts).map((one) => ({ ...one, kind, id, key: key(one.code) }));
  });

const nameOf = ({ key, path, message }: Omit<RecordFinding, "isStanding">): string =>
  JSON.stringify([key, path, message]);

/**
 * Lets pass what blocks nothing and whose warnings are accepted, or stand as they are on what readers see.
 *
 * @param accepted - the keys of the warnings that somebody has read.
 * @throws CouncilError `RULE_BROKEN` with a problem for each finding in the way; the path begins with the kind and id of its record.
 */
export const refuseFindings = (found: RecordFinding[], accepted: readonly string[]): void => {
  const blocking = found.filter(({ severity }) => severity === "blocks");
  const open = found.filter(
    ({ severity, key, isStanding }) => severity === "warns" && !isStanding && !accepted.includes(key),
  );
  const inTheWay = blocking.length > 0 ? blocking : open;
  if (inTheWay.length === 0) return;
  throw new CouncilError(
    "RULE_BROKEN",
    blocking.length > 0
      ? "This cannot be published before it is mended."
      : "Read what looks unusual, and accept it or mend it.",
    inTheWay.map(({ kind, id, path, message }) => ({ path: [kind, id, ...path], message })),
  );
};
