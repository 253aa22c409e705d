import type { Day, StateMention, StateName } from "@council/schema";
import type { NamedState } from "../store/states.ts";

const wasCalled = ({ startsOn, endsBefore }: StateName, day: Day): boolean =>
  (startsOn === null || startsOn <= day) && (endsBefore === null || day < endsBefore);

/** A state as a fact of `day` mentions it, under the name it bore then. */
export const stateMention = (state: NamedState, name: string, day: Day): StateMention => ({
  id: state.id,
  commonName: state.commonName,
  name,
  flag: state.names.findLast((entry) => entry.name === name && wasCalled(entry, day))?.flag ?? null,
  code: codeOf(state.iso3, name),
  regionalGroup: state.regionalGroup,
});

/** A state as it is called today, or was called last. */
export const presentMention = (state: NamedState): StateMention => {
  const { name, flag } = state.names.at(-1) ?? { name: state.commonName, flag: null };
  return {
    id: state.id,
    commonName: state.commonName,
    name,
    flag,
    code: codeOf(state.iso3, name),
    regionalGroup: state.regionalGroup,
  };
};

const codeOf = (iso3: string | null, name: string): string => iso3 ?? name.replace(/[^A-Z]/g, "");
