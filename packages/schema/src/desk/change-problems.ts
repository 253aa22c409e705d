import type { Ambassador, Posting } from "../ambassador.ts";
import type { Day } from "../day.ts";
import { isBefore } from "../lint/partial-day.ts";
import type { Problem } from "../problems.ts";
import { slugOf } from "../slug.ts";
import type { Arriving, ChangeAmbassadorInput, Interim } from "./appointment.ts";
import type { ChangeFacts } from "./change-plan.ts";

/** The posting of a person for a state that has no end yet: as permanent representative, if there are several. */
export const openPosting = ({ postings }: Ambassador, stateId: string): Posting | null => {
  const open = postings.filter((posting) => posting.stateId === stateId && posting.endedOn === null);
  return open.find(({ capacity }) => capacity === "permanent-representative") ?? open[0] ?? null;
};

/** What keeps a change of ambassador from being done, each on its field. */
export const changeProblems = (input: ChangeAmbassadorInput, facts: ChangeFacts): Problem[] => [
  ...leavingProblems(input, facts),
  ...(input.interim ? personProblems("interim", input.interim, input, facts) : []),
  ...personProblems("arriving", input.arriving, input, facts),
  ...orderProblems(input),
];

const leavingProblems = ({ stateId, leaving }: ChangeAmbassadorInput, facts: ChangeFacts): Problem[] => {
  const { ambassadorId, endedOn } = leaving;
  const person = facts.persons.find(({ id }) => id === ambassadorId);
  if (!person) return [at("leaving.ambassadorId", `No person is known as “${ambassadorId}”.`)];
  const posting = openPosting(person, stateId);
  if (!posting)
    return [
      at(
        "leaving.ambassadorId",
        `${person.name} has no open posting for ${stateId}: there is nothing to end.`,
      ),
    ];
  const begun = posting.startedOn ?? posting.arrivedOn ?? posting.credentialsOn ?? posting.appointedOn;
  if (begun !== null && isBefore(endedOn, begun))
    return [at("leaving.endedOn", `${person.name} began only on ${begun}: give a later day.`)];
  const seen = lastSeen(ambassadorId, facts);
  return seen === null || seen <= endedOn
    ? []
    : [at("leaving.endedOn", `${person.name} still presided on ${seen}: give that day or a later one.`)];
};

/** The last day on which a person was seen in the chair. */
const lastSeen = (ambassadorId: string, { presiders }: ChangeFacts): Day | null =>
  presiders
    .filter((presider) => presider.ambassadorId === ambassadorId)
    .flatMap(({ sittings }) => sittings.map(({ day }) => day))
    .sort()
    .at(-1) ?? null;

const personProblems = (
  part: "interim" | "arriving",
  { ambassadorId, name }: Pick<Interim, "ambassadorId" | "name">,
  { stateId, leaving }: ChangeAmbassadorInput,
  { persons }: ChangeFacts,
): Problem[] => {
  if (name !== null) return nameProblems(part, name, persons);
  const field = `${part}.ambassadorId`;
  const person = persons.find(({ id }) => id === ambassadorId);
  if (!person) return [at(field, `No person is known as “${ambassadorId}”.`)];
  if (person.id === leaving.ambassadorId)
    return [at(field, `${person.name} is the one who leaves: choose another person.`)];
  if (person.stateId !== null && person.stateId !== stateId)
    return [at(field, `${person.name} acts for ${person.stateId}, not for ${stateId}.`)];
  return part === "arriving" && openPosting(person, stateId)?.capacity === "permanent-representative"
    ? [at(field, `${person.name} is permanent representative already.`)]
    : [];
};

const nameProblems = (part: string, name: string, persons: readonly Ambassador[]): Problem[] => {
  const id = slugOf(name);
  if (id === "")
    return [at(`${part}.name`, "Give the name in Latin letters, and the other spelling as an alias.")];
  const same = persons.find((person) => person.id === id);
  return same
    ? [at(`${part}.name`, `${same.name} is in the list already: choose that person, or tell the two apart.`)]
    : [];
};

const orderProblems = ({ leaving, interim, arriving }: ChangeAmbassadorInput): Problem[] => {
  const last = interim?.endedOn ?? leaving.endedOn;
  return [
    ...(interim && interim.startedOn < leaving.endedOn
      ? [
          at(
            "interim.startedOn",
            `The one who leaves is there until ${leaving.endedOn}: begin then or later.`,
          ),
        ]
      : []),
    ...(interim && interim.endedOn < interim.startedOn
      ? [at("interim.endedOn", `This lies before the beginning on ${interim.startedOn}.`)]
      : []),
    ...(arriving.startedOn < last
      ? [at("arriving.startedOn", `The one before is there until ${last}: begin then or later.`)]
      : []),
    ...arrivalProblems(arriving),
  ];
};

const arrivalProblems = ({ appointedOn, arrivedOn, credentialsOn }: Arriving): Problem[] => {
  const isReversed = (first: string | null, then: string | null) =>
    first !== null && then !== null && isBefore(then, first);
  if (isReversed(appointedOn, arrivedOn))
    return [at("arriving.arrivedOn", `Nobody arrives before being appointed (${appointedOn}).`)];
  const before = arrivedOn ?? appointedOn;
  return isReversed(before, credentialsOn)
    ? [at("arriving.credentialsOn", `Credentials are presented after appointment and arrival (${before}).`)]
    : [];
};

const at = (field: string, message: string): Problem => ({ path: field.split("."), message });
