import { CouncilError } from "../errors.ts";
import type { Slug } from "../slug.ts";
import type { State } from "../state.ts";

/** The UN name of a state today, or the last it bore. */
export const unNameOf = (state: State): string => state.names.at(-1)?.name ?? state.commonName;

/** Why `id` is no state, and what to write instead where that is known. */
export const unknownState = (id: Slug, states: readonly State[]): string => {
  const meant = states.find((state) => state.aliases.includes(id));
  return meant
    ? `Write ${meant.id} instead of ${id}.`
    : `There is no state with the id ${id}; ids look like republic-of-korea.`;
};

/**
 * The state with an id.
 *
 * @throws CouncilError `BAD_INPUT` with a problem on `stateId` when there is none.
 */
export const knownState = (stateId: Slug, states: readonly State[]): State => {
  const state = states.find(({ id }) => id === stateId);
  if (state !== undefined) return state;
  const message = unknownState(stateId, states);
  throw new CouncilError("BAD_INPUT", message, [{ path: ["stateId"], message }]);
};
