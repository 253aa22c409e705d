import { Presidency } from "@council/schema";
import { z } from "zod";

const { id, stateId, name, startsOn, endsBefore, evidence } = Presidency.shape;

/** What it takes to show a turn among many: a presidency without its note and sources. */
export const TurnRow = z.object({ id, stateId, name, startsOn, endsBefore, evidence });
export type TurnRow = z.infer<typeof TurnRow>;
