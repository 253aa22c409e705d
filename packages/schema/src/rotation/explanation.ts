import type { Day } from "../day.ts";
import type { Month } from "../month.ts";
import type { RotationException } from "../rotation-exception.ts";
import type { Slug } from "../slug.ts";
import type { RotationMonth } from "./council.ts";

/** A member as an explanation names it: the state, and its UN name on the day in question. */
export type NamedMember = { stateId: Slug; name: string };

/** How the table differs from the one on the first day of the turn before. */
export type TableChange = {
  joined: NamedMember[];
  left: NamedMember[];
  renamed: (NamedMember & { formerName: string })[];
};

/**
 * One step of the reasoning. Facts only: the sentence is made where the reader's language is known.
 *
 * - `members`: who sits on the first day, in alphabetical order.
 * - `change`: how that differs from the turn before; no step when it does not.
 * - `first`: no turn came before, so the order begins at the top.
 * - `previous`: who presided before; `isSitting` tells whether that state still sits, under whatever name.
 * - `resumption`: the turn before was out of order, and its exception says after whom the order goes on.
 * - `rule`: whom rule 18 names; `startsOver` when nobody stands below the state the order goes on from.
 * - `out-of-order`: an exception gives the turn away. `undisturbed` would preside if no exception ever had.
 * - `exception`: any other exception that concerns the month.
 * - `unknown`: seats without a known holder, here or in an earlier month, so nothing follows.
 */
export type ExplanationStep =
  | { kind: "members"; on: Day; members: NamedMember[] }
  | ({ kind: "change" } & TableChange)
  | { kind: "first" }
  | ({ kind: "previous"; month: Month; isSitting: boolean } & NamedMember)
  | { kind: "resumption"; exception: RotationException; after: NamedMember }
  | ({ kind: "rule"; startsOver: boolean } & NamedMember)
  | { kind: "out-of-order"; exception: RotationException; undisturbed: NamedMember }
  | { kind: "exception"; exception: RotationException }
  | { kind: "unknown"; openSeats: number };

/** Who presides in a month, and the steps that lead there in reading order. */
export type Explanation = { month: RotationMonth; steps: ExplanationStep[] };
