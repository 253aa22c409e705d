import type { Slug, State } from "@council/schema";
import type { Context } from "../context.ts";

/** The state with this id or alias. */
export const stateKnownAs = async (
  id: Slug,
  { snapshot }: Pick<Context, "snapshot">,
): Promise<State | undefined> => {
  const { states } = await snapshot.record();
  return states.find((state) => state.id === id) ?? states.find(({ aliases }) => aliases.includes(id));
};
