import { msg } from "@lingui/core/macro";
import type { FieldWords } from "./words-of-records.ts";

/** Fields of a change of ambassador. */
export const appointmentWords: Readonly<Record<string, FieldWords>> = {
  leaving: { label: msg`Who leaves` },
  "leaving.ambassadorId": { label: msg`Person`, picks: "ambassador" },
  "leaving.endedOn": { label: msg`Last day in the post` },
  interim: {
    label: msg`In between: a chargé d’affaires`,
    hint: msg`Leave all of it blank when there was none.`,
  },
  "interim.endedOn": { label: msg`Last day in the post` },
  "interim.startedOn": { label: msg`First day in the post` },
  arriving: { label: msg`Who comes` },
  "arriving.startedOn": {
    label: msg`First day in the post`,
    hint: msg`The day from which the person heads the mission.`,
  },
  "interim.ambassadorId": {
    label: msg`Somebody in the list`,
    hint: msg`Blank for a new person.`,
    picks: "ambassador",
  },
  "arriving.ambassadorId": {
    label: msg`Somebody in the list`,
    hint: msg`Blank for a new person.`,
    picks: "ambassador",
  },
  "interim.name": { label: msg`Name of a new person`, hint: msg`In the order the person uses.` },
  "arriving.name": { label: msg`Name of a new person`, hint: msg`In the order the person uses.` },
  "change-ambassador.reason": {
    label: msg`Why`,
    hint: msg`For the history, such as “New permanent representative presented credentials”.`,
    isLong: true,
  },
};
