import type { CountryProfile, CountryProfileView, Month } from "@council/schema";
import type { Context } from "../context.ts";
import type { WholePresidency } from "../store/whole-presidency.ts";
import { stateMention } from "./state-mention.ts";
import { numberedTurns } from "./turn.ts";
import { withSources } from "./with-sources.ts";

/** What is known of the country that held a turn, as of its month. */
export const countryProfileView = (
  { snapshot, today }: Pick<Context, "snapshot" | "today">,
  { record, state, memberships, turns, countryProfile }: NonNullable<WholePresidency>,
): Promise<CountryProfileView> => {
  const { id, name, startsOn } = record.presidency;
  const presidency = numberedTurns(turns, today).find((turn) => turn.id === id);
  if (!presidency) throw new Error(`The turn ${id} is none of its state's.`);
  return withSources(
    { snapshot },
    {
      presidency,
      state: stateMention(state, name, startsOn),
      admitted: { on: state.admittedOn, sources: state.sources },
      memberships: memberships.filter((seat) => seat.startsOn <= startsOn),
      countryProfile: countryProfile ?? unrecorded(id),
    },
  );
};

const unrecorded = (presidencyId: Month): CountryProfile => ({
  presidencyId,
  headOfState: null,
  headOfGovernment: null,
  foreignMinister: null,
  governmentType: null,
  figures: [],
});
