import type { CountryProfile, CountryProfileView, Month, Presidency } from "@council/schema";
import type { Context } from "../context.ts";
import * as countryProfiles from "../store/country-profiles.ts";
import * as memberships from "../store/memberships.ts";
import * as states from "../store/states.ts";
import * as turns from "../store/turns.ts";
import { stateMention } from "./state-mention.ts";
import { numberedTurns } from "./turn.ts";
import { withSources } from "./with-sources.ts";

/** What is known of the country that held `turn`, as of its month. */
export const countryProfileView = async (
  { db, today }: Pick<Context, "db" | "today">,
  turn: Presidency,
): Promise<CountryProfileView> => {
  const [state, held, all, countryProfile] = await Promise.all([
    states.get(db, turn.stateId),
    memberships.ofState(db, turn.stateId),
    turns.ofState(db, turn.stateId),
    countryProfiles.find(db, turn.id),
  ]);
  const presidency = numberedTurns(all, today).find(({ id }) => id === turn.id);
  if (!presidency) throw new Error(`The turn ${turn.id} left the database while it was read.`);
  return withSources(db, {
    presidency,
    state: stateMention(state, turn.name, turn.startsOn),
    admitted: { on: state.admittedOn, sources: state.sources },
    memberships: held.filter(({ startsOn }) => startsOn <= turn.startsOn),
    countryProfile: countryProfile ?? unrecorded(turn.id),
  });
};

const unrecorded = (presidencyId: Month): CountryProfile => ({
  presidencyId,
  headOfState: null,
  headOfGovernment: null,
  foreignMinister: null,
  governmentType: null,
  figures: [],
});
