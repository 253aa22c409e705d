import { z } from "zod";
import { Day } from "../day.ts";
import { Month } from "../month.ts";
import { Presidency } from "../presidency.ts";
import type { RotationMonth as Computed } from "../rotation/council.ts";
import type { ExplanationStep as Step } from "../rotation/explanation.ts";
import type { RotationTurn as ComputedTurn } from "../rotation/rule.ts";
import { RotationException } from "../rotation-exception.ts";
import { Slug } from "../slug.ts";

// The rule's own types stay free of zod; `satisfies` keeps what describes them in step.

export const RotationTurn = z.object({
  /** The month in which it begins: the id of the presidency. */
  month: Month,
  stateId: Slug,
  /** UN name on the first day of the turn. */
  name: Presidency.shape.name,
  startsOn: Day,
  endsBefore: Day,
  /** Ids of the exceptions that concern the month, those that do not move the rota included. */
  exceptionIds: z.array(Slug),
}) satisfies z.ZodType<ComputedTurn>;

const openSeats = z.int().nonnegative();

export const RotationMonth = z.discriminatedUnion("kind", [
  RotationTurn.extend({ kind: z.literal("turn") }),
  z.object({ kind: z.literal("unknown"), month: Month, openSeats }),
]) satisfies z.ZodType<Computed>;

const NamedMember = z.object({ stateId: Slug, name: Presidency.shape.name });

export const ExplanationStep = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("members"), on: Day, members: z.array(NamedMember) }),
  z.object({
    kind: z.literal("change"),
    joined: z.array(NamedMember),
    left: z.array(NamedMember),
    renamed: z.array(NamedMember.extend({ formerName: z.string() })),
  }),
  z.object({ kind: z.literal("first") }),
  NamedMember.extend({ kind: z.literal("previous"), month: Month, isSitting: z.boolean() }),
  z.object({ kind: z.literal("resumption"), exception: RotationException, after: NamedMember }),
  NamedMember.extend({ kind: z.literal("rule"), startsOver: z.boolean() }),
  z.object({ kind: z.literal("out-of-order"), exception: RotationException, undisturbed: NamedMember }),
  z.object({ kind: z.literal("exception"), exception: RotationException }),
  z.object({ kind: z.literal("unknown"), openSeats }),
]) satisfies z.ZodType<Step>;
