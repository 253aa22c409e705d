import { CouncilError, type PageQuery, pageLimits } from "@council/schema";

/**
 * The part of a list that a page shows.
 *
 * @returns `next`: what to give as `after` for the page that follows; null for the last one.
 * @throws CouncilError `BAD_INPUT` when `after` is no fact of the list.
 */
export const pageOf = <Fact extends { id: string }>(
  facts: Fact[],
  { after, limit = pageLimits.usual }: PageQuery,
): { page: Fact[]; next: string | null } => {
  const start = after === undefined ? 0 : facts.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0) {
    const message = `“${after}” is not in this list: begin without it.`;
    throw new CouncilError("BAD_INPUT", message, [{ path: ["after"], message }]);
  }
  const page = facts.slice(start, start + limit);
  return { page, next: start + limit < facts.length ? (page.at(-1)?.id ?? null) : null };
};
