import type { Slug, Sources } from "@council/schema";
import type { Database } from "../db.ts";
import * as sources from "../store/sources.ts";
import { idsIn } from "./ids-in.ts";

const sourceKeys = new Set(["sources", "languagesSources"]);

/** Every source that is referred to anywhere in `answer`, each once. */
export const sourceIdsIn = (answer: unknown): Slug[] => idsIn(answer, sourceKeys);

/** The answer with every source it refers to. */
export const withSources = async <Answer extends object>(
  db: Database,
  answer: Answer,
): Promise<Answer & { sources: Sources }> => ({
  ...answer,
  sources: await sources.byIds(db, sourceIdsIn(answer)),
});
