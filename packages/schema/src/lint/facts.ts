import type { Ambassador } from "../ambassador.ts";
import { addMonths } from "../calendar.ts";
import type { Indicator } from "../country-profile.ts";
import type { Day } from "../day.ts";
import type { EditableKind, EditableRecord } from "../desk/record-kind.ts";
import { CouncilError } from "../errors.ts";
import type { Presidency } from "../presidency.ts";
import type { Presider } from "../presider.ts";
import { type Council, turnsUntil } from "../rotation/council.ts";
import type { RotationTurn } from "../rotation/rule.ts";
import type { Slug } from "../slug.ts";
import type { State } from "../state.ts";
import type { Finding } from "./finding.ts";

/** A published figure of a state in a year; of the world when `stateId` is null. */
export type PublishedFigure = { stateId: Slug | null; indicator: Indicator; year: number; value: number };

/** What the lint holds a record against: the published records with the drafts in question in place of theirs. */
export type KnownRecords = Council & {
  states: readonly State[];
  /** Every turn, oldest first. */
  presidencies: readonly Presidency[];
  ambassadors: readonly Ambassador[];
  presiders: readonly Presider[];
  /** At least those of the states in question. */
  figures: readonly PublishedFigure[];
  /** At least those that are cited and exist. */
  sourceIds: ReadonlySet<Slug>;
  /** The day in New York. */
  today: Day;
};

export type Facts = KnownRecords & {
  /** What the rule gives by month, up to the edge of what is known; empty when the seats do not fit together. */
  projection: ReadonlyMap<string, RotationTurn>;
};

/** A question that the lint asks of the records of one kind. */
export type Rule<Kind extends EditableKind> = (record: EditableRecord<Kind>, facts: Facts) => Finding[];

/** The facts with what the rule makes of them. */
export const factsOf = (known: KnownRecords): Facts => ({ ...known, projection: projectionOf(known) });

const projectionOf = ({ memberships, exceptions, presidencies }: KnownRecords): Facts["projection"] => {
  const last = presidencies.at(-1);
  if (!last) return new Map();
  try {
    const turns = turnsUntil(addMonths(last.id, 1), { memberships, exceptions });
    return new Map(turns.map((turn) => [turn.month, turn]));
  } catch (fault) {
    if (fault instanceof CouncilError) return new Map();
    throw fault;
  }
};
