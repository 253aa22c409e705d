import { addMonths, monthFrom, yearOf } from "../calendar.ts";
import type { Month } from "../month.ts";
import type { Slug } from "../slug.ts";
import type { State } from "../state.ts";
import { electionBar } from "./candidates.ts";
import { type Council, edgeOf, turnsUntil } from "./council.ts";
import { type Edge, openSeatsAt, seatAt, stretchBefore } from "./edge.ts";
import { seatsElectedIn } from "./election-seats.ts";
import { knownState } from "./known-state.ts";
import { type Wait, waitThrough } from "./stretch.ts";

/**
 * When a state presides next, as far as that is certain whoever is elected. Where both are the same month, so is the turn.
 *
 * - `earliest`: no result lets it preside before. Null when no election can bring it to the table.
 * - `latest`: every result has it preside by then. Null when it may miss its turn or not be elected.
 */
export type Prospect = { earliest: Month | null; latest: Month | null };

/**
 * The earliest and the latest month of a state's next turn from `from` on, over all possible elections.
 *
 * Up to the edge of what is known the turn itself is given. Beyond it, each regional group's open seats may go to any of its
 * states that is not barred, so between two known members any number of winners can stand that the alphabet has room for.
 * A state that needs a later election than the first open one is given the January of its first possible term: never too late,
 * though its turn may be bound to come some months after.
 *
 * @param view.from - first month that counts, as a rule the one after the current one.
 * @param view.states - all states, for their groups and names.
 * @throws CouncilError `BAD_INPUT` when `stateId` is no state.
 */
export const earliestAndLatest = (
  stateId: Slug,
  council: Council,
  view: { from: Month; states: readonly State[] },
): Prospect => {
  const state = knownState(stateId, view.states);
  const month = edgeOf(council);
  const known = turnsUntil(month ?? addMonths(view.from, 15), council);
  const turn = known.find((t) => t.stateId === stateId && view.from <= t.month);
  if (turn !== undefined) return { earliest: turn.month, latest: turn.month };
  if (month === null) return { earliest: null, latest: null };
  const after = known.at(-1)?.name ?? "";
  return notBefore(view.from, beyond({ council, states: view.states, month, after }, state));
};

const beyond = (edge: Edge, state: State): Prospect => {
  const seat = seatAt(state, edge);
  const { fewest, most } = seat || canWin(state, edge) ? waitThrough(stretchBefore(state, edge)) : noTurn;
  if (fewest === null) return { earliest: laterTerm(state, edge), latest: null };
  return {
    earliest: addMonths(edge.month, fewest),
    latest: seat && most !== null ? addMonths(edge.month, most) : null,
  };
};

const canWin = (state: State, edge: Edge): boolean =>
  state.regionalGroup !== null &&
  openSeatsAt(state.regionalGroup, edge) > 0 &&
  electionBar(state, yearOf(edge.month) - 1, edge.council) === null;

const noTurn: Wait = { fewest: null, most: null };

const laterTerm = (state: State, { month, council }: Edge): Month | null => {
  const { regionalGroup: group } = state;
  const votes = [0, 1, 2, 3].map((ahead) => yearOf(month) + ahead);
  const vote = votes.find(
    (year) => group && seatsElectedIn(year)[group] > 0 && !electionBar(state, year, council),
  );
  return vote === undefined ? null : monthFrom(vote + 1, 1);
};

const notBefore = (from: Month, { earliest, latest }: Prospect): Prospect =>
  earliest === null || from <= earliest ? { earliest, latest } : { earliest: from, latest: null };
