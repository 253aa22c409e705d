import { draftCountry } from "./draft-country.ts";
import { draftEvents } from "./draft-events.ts";
import { draftPerson, longestCareerStep } from "./draft-person.ts";
import { draftPresidency, draftPresider } from "./draft-turn.ts";
import type { ImportedDraft, ImportTarget, LeftOut, LeftReason, Recorded } from "./drafted.ts";
import type { Proposal } from "./proposal.ts";
import { saidBy } from "./said.ts";

/**
 * The records as they would be with what a person accepted of a pasted text: what is recorded stays, what the text says is
 * added with the text as its source. Nothing is lost in silence: what fits no record is told with the reason.
 *
 * @param accepted - proposals of `readProfile`.
 * @returns drafts in the order in which one refers to the other, none for a record that does not change.
 */
export const draftsFrom = (
  accepted: readonly Proposal[],
  target: ImportTarget,
  recorded: Recorded,
): { drafts: ImportedDraft[]; left: LeftOut[] } => {
  const said = saidBy(accepted);
  const presidency = draftPresidency(target, recorded.presidency);
  const person = draftPerson(said, target, recorded.ambassador);
  const country = draftCountry(said, target, recorded.countryProfile);
  const drafts: ImportedDraft[] = [];
  if (presidency) drafts.push({ kind: "presidency", fields: presidency });
  if (person) {
    const presider = draftPresider(said, target, person, recorded.presider);
    drafts.push({ kind: "ambassador", fields: person }, { kind: "presider", fields: presider });
  }
  if (country) drafts.push({ kind: "country-profile", fields: country });
  for (const event of draftEvents(said, target, recorded.events))
    drafts.push({ kind: "event", fields: event });
  return { drafts, left: accepted.flatMap((proposal) => leftOf(proposal, accepted, person !== null)) };
};

const leftOf = (proposal: Proposal, accepted: readonly Proposal[], hasPerson: boolean): LeftOut[] => {
  const reason = reasonOf(proposal, (field) => accepted.some((one) => one.field === field), hasPerson);
  return reason === null ? [] : [{ proposal, reason }];
};

const reasonOf = (
  { field, value }: Proposal,
  isAccepted: (field: Proposal["field"]) => boolean,
  hasPerson: boolean,
): LeftReason | null => {
  if (field === "unknown") return "unknown";
  if (field === "countryProfile.joinedUn" || field === "countryProfile.councilTerms") return "elsewhere";
  if (field === "countryProfile.worldCo2TonnesPerPerson")
    return isAccepted("countryProfile.co2TonnesPerPerson") ? null : "elsewhere";
  if (field === "event.dates") return isAccepted("event.topic") ? null : "no-topic";
  if (field.startsWith("ambassador.") && !hasPerson) return "no-person";
  if (field === "ambassador.since") return isAccepted("ambassador.title") ? null : "no-title";
  const isTooLong = field === "ambassador.career" && value.some((text) => text.length > longestCareerStep);
  return isTooLong ? "too-long" : null;
};
