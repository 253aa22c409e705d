import type { Ambassador, CountryProfile, Event, Presidency, Presider } from "@council/schema";
import { addMonths } from "@council/schema/calendar";
import type { Fields, RecordName } from "@council/schema/desk";
import type { ImportTarget, Recorded } from "@council/schema/import-profile";
import type { AppRouter } from "@council/server/router";
import type { TRPCClient } from "@trpc/client";
import { isApiError } from "../../api.ts";
import type { Choices } from "./choices.ts";

type Api = TRPCClient<AppRouter>;

/** A record as staff have it, its draft included; version 0 and no fields for one that never was. */
export const currentOf = async (
  api: Api,
  name: RecordName,
): Promise<{ fields: Fields | null; version: number }> => {
  try {
    const { current, version } = await api.records.get.query(name);
    return { fields: current, version };
  } catch (error) {
    if (isApiError(error) && error.data?.code === "NOT_FOUND") return { fields: null, version: 0 };
    throw error;
  }
};

type Misfit = { field: keyof Choices; problem: string };

/** The turn that a text is about; a misfit when the record gives the month to another state. */
export const targetOf = async (
  api: Api,
  { month, state }: Choices,
  sourceId: string,
): Promise<ImportTarget | Misfit> => {
  const [turn, recordedState] = await Promise.all([
    currentOf(api, { kind: "presidency", id: month }),
    currentOf(api, { kind: "state", id: state }),
  ]);
  if (recordedState.fields === null) return { field: "state", problem: "No such state is recorded." };
  const held = turn.fields as Presidency | null;
  if (held && held.stateId !== state)
    return {
      field: "month",
      problem: `${held.name} presides in ${month}: choose another month, or another state.`,
    };
  const startsOn = held?.startsOn ?? `${month}-01`;
  return {
    ...{ presidencyId: month, stateId: state, startsOn, sourceId },
    stateName: held?.name ?? nameOn(recordedState.fields, startsOn),
    endsBefore: held?.endsBefore ?? `${addMonths(month, 1)}-01`,
  };
};

/** What is recorded of a turn and of the person in it. */
export const recordedOf = async (
  api: Api,
  { presidencyId }: ImportTarget,
  personId: string,
): Promise<Recorded> => {
  const of = async (kind: RecordName["kind"], id: string) =>
    id === "" ? null : (await currentOf(api, { kind, id })).fields;
  const events = await api.records.list.query({ kind: "event", q: presidencyId });
  const [presidency, ambassador, presider, countryProfile, ...held] = await Promise.all([
    of("presidency", presidencyId),
    of("ambassador", personId),
    of("presider", personId && `${presidencyId}-${personId}`),
    of("country-profile", presidencyId),
    ...events.map(({ id }) => of("event", id)),
  ]);
  return {
    presidency: presidency as Presidency | null,
    ambassador: ambassador as Ambassador | null,
    presider: presider as Presider | null,
    countryProfile: countryProfile as CountryProfile | null,
    events: held.filter((event) => event?.presidencyId === presidencyId) as Event[],
  };
};

const nameOn = (state: Fields, day: string): string => {
  const names = state.names as { name: string; startsOn: string | null; endsBefore: string | null }[];
  const valid = names.find(({ endsBefore }) => endsBefore === null || day < endsBefore);
  return (valid ?? names.at(-1))?.name ?? "";
};
