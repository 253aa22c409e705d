import { addMonths } from "../calendar.ts";
import type { Month } from "../month.ts";
import type { RotationException } from "../rotation-exception.ts";
import type { Slug } from "../slug.ts";
import { type Council, lastOf, turnsUntil, type UnknownMonth } from "./council.ts";
import { exceptionsOf } from "./departures.ts";
import type { Explanation, ExplanationStep, NamedMember, TableChange } from "./explanation.ts";
import { orderKey } from "./order.ts";
import type { RotationTurn } from "./rule.ts";
import { membersOn } from "./table.ts";

/**
 * The reasoning that leads to the president of `month`, or to `unknown`.
 *
 * @throws CouncilError `NOT_FOUND` for a month before the first turn.
 * @example
 * explain("2025-09", council).steps.map((step) => step.kind) // ["members", "previous", "rule"]
 */
export const explain = (month: Month, council: Council): Explanation => {
  const turns = turnsUntil(addMonths(month, 1), council);
  const found = lastOf(turns, month, council);
  const on = found.kind === "turn" ? found.startsOn : `${month}-01`;
  const members = membersOn(on, council.memberships).map(named);
  const reasons =
    found.kind === "turn" ? stepsTo(found, turns.at(-2), { members, council }) : [unknownStep(found)];
  return { month: found, steps: [{ kind: "members", on, members }, ...reasons] };
};

type Scene = { members: NamedMember[]; council: Council };

const unknownStep = ({ openSeats }: UnknownMonth): ExplanationStep => ({ kind: "unknown", openSeats });

const stepsTo = (turn: RotationTurn, previous: RotationTurn | undefined, scene: Scene): ExplanationStep[] => {
  const { council } = scene;
  const resumption = previous && resumptionAfter(previous, council);
  const after = resumption?.after ?? previous;
  const startsOver = after !== undefined && orderKey(turn.name) <= orderKey(after.name);
  const concerned = exceptionsOf(turn.month, council.exceptions);
  const departure = concerned.find(isOutOfOrder);
  const steps: ExplanationStep[] = previous ? stepsFrom(previous, scene) : [{ kind: "first" }];
  if (resumption) steps.push({ kind: "resumption", ...resumption });
  if (departure)
    steps.push({ kind: "out-of-order", exception: departure, undisturbed: undisturbed(turn, council) });
  else steps.push({ kind: "rule", ...named(turn), startsOver });
  for (const exception of concerned)
    if (exception !== departure) steps.push({ kind: "exception", exception });
  return steps;
};

const stepsFrom = (previous: RotationTurn, { members, council }: Scene): ExplanationStep[] => {
  const change = changeOf(membersOn(previous.startsOn, council.memberships), members);
  const isChanged = Object.values(change).some((list) => list.length > 0);
  const isSitting = members.some(isState(previous));
  return [
    ...(isChanged ? [{ kind: "change" as const, ...change }] : []),
    { kind: "previous", month: previous.month, ...named(previous), isSitting },
  ];
};

const changeOf = (before: NamedMember[], now: NamedMember[]): TableChange => ({
  joined: now.filter((member) => !before.some(isState(member))),
  left: before.filter((member) => !now.some(isState(member))).map(named),
  renamed: now.flatMap((member) => {
    const formerName = before.find(isState(member))?.name ?? member.name;
    return formerName === member.name ? [] : [{ ...member, formerName }];
  }),
});

const resumptionAfter = (previous: RotationTurn, { memberships, exceptions }: Council) => {
  const exception = exceptionsOf(previous.month, exceptions).find(isOutOfOrder);
  const after = membersOn(previous.startsOn, memberships).find(
    ({ stateId }) => stateId === exception?.resumesAfter,
  );
  return exception && after ? { exception, after: named(after) } : undefined;
};

const undisturbed = (turn: RotationTurn, { memberships, exceptions }: Council): NamedMember => {
  const council = { memberships, exceptions: exceptions.filter((e) => !isOutOfOrder(e)) };
  return named(turnsUntil(addMonths(turn.month, 1), council).at(-1) ?? turn);
};

const named = ({ stateId, name }: NamedMember): NamedMember => ({ stateId, name });

const isState =
  (member: { stateId: Slug }) =>
  (other: { stateId: Slug }): boolean =>
    member.stateId === other.stateId;

const isOutOfOrder = (e: RotationException) => e.kind === "out-of-order";
