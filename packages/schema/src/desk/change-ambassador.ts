import type { Ambassador, Posting } from "../ambassador.ts";
import { CouncilError } from "../errors.ts";
import { samePerson } from "../lint/same-person.ts";
import { slugOf } from "../slug.ts";
import type { ChangeAmbassadorInput, Interim } from "./appointment.ts";
import type { ChangeFacts, ChangePlan, PlannedDraft, PostingChange } from "./change-plan.ts";
import { changeProblems, openPosting } from "./change-problems.ts";
import { tenuresAfter, turnPlan } from "./change-turns.ts";
import type { EditableKind } from "./record-kind.ts";

/**
 * Plans a change of permanent representative: one posting ends, the next begins, with a chargé d'affaires in between if there
 * was one, and whoever was announced for a turn to come is replaced by who will be in office. Turns that are over stay as
 * they are: who presided in them is a fact.
 *
 * @throws CouncilError `RULE_BROKEN` with a problem on each field that keeps it from being done.
 */
export const planChange = (input: ChangeAmbassadorInput, facts: ChangeFacts): ChangePlan => {
  const problems = changeProblems(input, facts);
  if (problems.length > 0)
    throw new CouncilError("RULE_BROKEN", problems.map(({ message }) => message).join(" "), problems);
  const { persons, postings } = postingChanges(input, facts);
  const [interim, arriving] = [
    input.interim && personOf(input.interim, input, facts),
    personOf(input.arriving, input, facts),
  ];
  const tenures = tenuresAfter(input, [interim, arriving]);
  const turns = facts.presidencies
    .filter(({ endsBefore }) => endsBefore > facts.today)
    .map((turn) => turnPlan(turn, input, facts, tenures));
  const draft = (kind: EditableKind, fields: { id: string }): PlannedDraft => ({
    ...{ kind, id: fields.id, from: facts.versionOf(kind, fields.id), fields },
  });
  return {
    drafts: [
      ...persons.map((person) => draft("ambassador", person)),
      ...turns.flatMap(({ written }) => written.map((presider) => draft("presider", presider))),
    ],
    postings,
    turns: turns.map(({ written, ...turn }) => turn),
    warnings: postings
      .filter(({ isNew }) => isNew)
      .flatMap(({ ambassadorId }) => persons.filter(({ id }) => id === ambassadorId))
      .flatMap((person) => samePerson(person, { ambassadors: facts.persons }).map(({ message }) => message)),
  };
};

/** The persons with their postings ended and begun, and what of it is new; a chargé d'affaires who stays on has two. */
const postingChanges = (
  input: ChangeAmbassadorInput,
  facts: ChangeFacts,
): { persons: Ambassador[]; postings: PostingChange[] } => {
  const persons = new Map<string, Ambassador>();
  const postings: PostingChange[] = [];
  const note = (person: Ambassador, before: Posting | null, after: Posting): void => {
    const { id, name, postings: held } = persons.get(person.id) ?? person;
    const kept = held.filter((posting) => posting !== before);
    persons.set(id, { ...(persons.get(id) ?? person), postings: [...kept, after] });
    postings.push({
      ambassadorId: id,
      name,
      isNew: !facts.persons.some((one) => one.id === id),
      before,
      after,
    });
  };
  const { stateId, leaving, interim, arriving, sources } = input;
  for (const person of facts.persons.filter(({ id }) => id === leaving.ambassadorId)) {
    const open = openPosting(person, stateId);
    if (open)
      note(person, open, { ...open, endedOn: leaving.endedOn, sources: united(open.sources, sources) });
  }
  const begun = {
    ...{ stateId, note: null, sources },
    ...{ appointedOn: null, arrivedOn: null, credentialsOn: null },
  };
  if (interim) {
    const { title, startedOn, endedOn } = interim;
    note(personOf(interim, input, facts), null, {
      ...begun,
      capacity: "charge-d-affaires",
      title,
      startedOn,
      endedOn,
    });
  }
  const { title, appointedOn, arrivedOn, credentialsOn, startedOn } = arriving;
  note(personOf(arriving, input, facts), null, {
    ...begun,
    ...{
      capacity: "permanent-representative",
      title,
      appointedOn,
      arrivedOn,
      credentialsOn,
      startedOn,
      endedOn: null,
    },
  });
  return { persons: [...persons.values()], postings };
};

type Chosen = Pick<Interim, "ambassadorId" | "name" | "familyName" | "givenName" | "aliases">;

const personOf = (
  chosen: Chosen,
  { stateId, sources }: ChangeAmbassadorInput,
  { persons }: ChangeFacts,
): Ambassador => {
  const known = persons.find(({ id }) => id === chosen.ambassadorId);
  if (known) return known;
  const { familyName, givenName, aliases } = chosen;
  const name = chosen.name ?? "";
  return {
    ...{ id: slugOf(name), name, familyName, givenName, aliases, stateId, sources },
    ...{ languages: [], languagesSources: [], education: [], career: [], postings: [], note: null },
  };
};

const united = (first: string[], second: string[]): string[] => [...new Set([...first, ...second])];
