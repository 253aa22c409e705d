import type { Problem } from "@council/schema";
import { type Fields, type Mention, mentionsIn } from "@council/schema/desk";
import type { Database } from "../db.ts";
import * as drafts from "../store/drafts.ts";
import * as records from "../store/records.ts";
import type { Name } from "../store/revisions.ts";

const words: Partial<Record<Mention["kind"], string>> = {
  source: "source",
  state: "state",
  presidency: "presidency",
  ambassador: "person",
};

/**
 * The mentions in a record that lead nowhere: neither to what readers see, nor to a draft.
 *
 * @param together - the records saved at the same time; what one makes another may mention.
 */
export const referenceProblems = async (
  db: Database,
  record: Fields,
  together: Name[],
): Promise<Problem[]> => {
  const known = new Map<string, boolean>(together.map(({ kind, id }) => [`${kind} ${id}`, true]));
  const problems: Problem[] = [];
  for (const { kind, id, path } of mentionsIn(record)) {
    const key = `${kind} ${id}`;
    if (!known.has(key)) known.set(key, await isThere(db, { kind, id }));
    if (known.get(key) === false)
      problems.push({
        path,
        message: `No ${words[kind] ?? kind} is known as “${id}”. Choose one from the list, or add it first.`,
      });
  }
  return problems;
};

const isThere = async (db: Database, name: Name): Promise<boolean> =>
  (await records.find(db, name)) !== null || (await drafts.find(db, name)) !== null;
