import type { Slug, Sources } from "@council/schema";
import type { Context } from "../context.ts";
import { idsIn } from "./ids-in.ts";

const sourceKeys = new Set(["sources", "languagesSources"]);

/** Every source that is referred to anywhere in `answer`, each once. */
export const sourceIdsIn = (answer: unknown): Slug[] => idsIn(answer, sourceKeys);

/** The answer with every source it refers to, by id. */
export const withSources = async <Answer extends object>(
  { snapshot }: Pick<Context, "snapshot">,
  answer: Answer,
): Promise<Answer & { sources: Sources }> => {
  const known = await snapshot.sources();
  const cited = sourceIdsIn(answer)
    .sort()
    .flatMap((id) => known.get(id) ?? []);
  return { ...answer, sources: Object.fromEntries(cited.map((source) => [source.id, source])) };
};
