import { type PresidencySummary, type Status, yearOf } from "@council/schema";
import { type Edition, ofTurns, unedited } from "../store/editions.ts";
import type { PresidencyRecord } from "../store/presidencies.ts";
import { presidencySummary } from "../views/presidency-summary.ts";
import type { Entry } from "./calendar.ts";
import { monthUrl, type Readings } from "./record.ts";

/** Turns as a calendar shows them: whose each is, in all its days, with how sure that is. */
export const presidencyEntries = async (
  { db, today, origin }: Readings,
  turns: PresidencyRecord[],
): Promise<Entry[]> => {
  const editions = await ofTurns(db);
  return turns.map((turn) =>
    presidencyEntry(presidencySummary(turn, today), editions.get(turn.presidency.id) ?? unedited, origin),
  );
};

const presidencyEntry = (turn: PresidencySummary, edition: Edition, origin: string): Entry => {
  const { id, startsOn, endsBefore, state, status, headline } = turn;
  return {
    id: `presidency-${id}`,
    edition: { ...edition, version: edition.version + (hasBegun(status) ? 1 : 0) },
    startsOn,
    endsBefore,
    status: status === "confirmed" ? "CONFIRMED" : "TENTATIVE",
    summary: `${state.commonName} ${verbs[status]} the UN Security Council`,
    description: [
      ...(state.name === state.commonName ? [] : [`UN name: ${state.name}.`]),
      ...(headline === null ? [] : [headline]),
      ...peopleLines(turn),
      certaintyOf(turn),
    ],
    categories: [`Presidency ${yearOf(id)}`],
    url: monthUrl(origin, id),
  };
};

// The words of a turn change on its first day, without a change of any row: that is a revision, too.
const hasBegun = (status: Status): boolean => status === "confirmed" || status === "derived";

const verbs = {
  confirmed: "presides over",
  derived: "presides over",
  scheduled: "is due to preside over",
  projected: "is expected to preside over",
} as const satisfies Record<Status, string>;

const peopleLines = ({ presiders }: PresidencySummary): string[] => {
  const named = (isAnnounced: boolean) =>
    presiders.filter(({ role }) => (role === "announced") === isAnnounced).map(({ name }) => name);
  const [sat, announced] = [named(false), named(true)];
  return [
    ...(sat.length > 0 ? [`In the chair: ${sat.join(", ")}.`] : []),
    ...(announced.length > 0 ? [`Announced: ${announced.join(", ")}.`] : []),
  ];
};

const certaintyOf = ({ status, evidence, isOnlyAnnounced }: PresidencySummary): string => {
  if (status === "derived") return "Derived from the rule of rotation, not yet checked against a source.";
  if (status === "projected") return "Projected from the rule of rotation.";
  if (status === "scheduled") return "Scheduled in the published rota.";
  if (isOnlyAnnounced) return "Named by sources written before the month began.";
  return evidence === "two-sources" ? "Confirmed by two sources." : "Confirmed by one source.";
};
