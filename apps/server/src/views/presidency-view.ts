import { exceptionsOf, type Presidency, type PresidencyView } from "@council/schema";
import type { Context } from "../context.ts";
import * as countryProfiles from "../store/country-profiles.ts";
import * as events from "../store/events.ts";
import * as memberships from "../store/memberships.ts";
import * as presidencies from "../store/presidencies.ts";
import * as presiders from "../store/presiders.ts";
import * as profiles from "../store/profiles.ts";
import * as rotationExceptions from "../store/rotation-exceptions.ts";
import * as states from "../store/states.ts";
import * as turns from "../store/turns.ts";
import { presidencySummary } from "./presidency-summary.ts";
import { seatsInOrder } from "./seats.ts";
import { numberedTurns } from "./turn.ts";
import { withSources } from "./with-sources.ts";

/** All that is known of one turn. */
export const presidencyView = async (
  { db, today }: Pick<Context, "db" | "today">,
  turn: Presidency,
): Promise<PresidencyView> => {
  const [around, state, sitting, held, all, chair, meetings, profile, countryProfile, exceptions] =
    await Promise.all([
      presidencies.around(db, turn),
      states.get(db, turn.stateId),
      memberships.between(db, turn.startsOn, turn.startsOn),
      memberships.ofState(db, turn.stateId),
      turns.ofState(db, turn.stateId),
      presiders.ofPresidency(db, turn.id),
      events.between(db, turn.id, turn.id),
      profiles.find(db, turn.id),
      countryProfiles.find(db, turn.id),
      rotationExceptions.list(db),
    ]);
  const summaries = around.map((record) => presidencySummary(record, today));
  const at = summaries.findIndex(({ id }) => id === turn.id);
  const presidency = summaries[at];
  if (!presidency) throw new Error(`The turn ${turn.id} left the database while it was read.`);
  return withSources(db, {
    today,
    presidency,
    state,
    table: seatsInOrder(sitting, turn),
    ...chair,
    events: meetings,
    profile,
    countryProfile,
    memberships: held,
    turns: numberedTurns(all, today),
    exceptions: exceptionsOf(turn.id, exceptions),
    previous: summaries[at - 1] ?? null,
    next: summaries[at + 1] ?? null,
    year: summaries.filter(({ id }) => id.slice(0, 4) === turn.id.slice(0, 4)),
  });
};
