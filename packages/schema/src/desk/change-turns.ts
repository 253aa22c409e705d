import type { Capacity } from "../ambassador.ts";
import { addDays, overlap, type Period } from "../calendar.ts";
import type { Day } from "../day.ts";
import type { Presidency } from "../presidency.ts";
import type { Presider } from "../presider.ts";
import type { Slug } from "../slug.ts";
import type { ChangeAmbassadorInput } from "./appointment.ts";
import type { Chair, ChangeFacts, TurnChange } from "./change-plan.ts";

/** Somebody heading the mission from a day until before another. */
export type Tenure = Period & { ambassadorId: Slug; name: string; capacity: Capacity; title: string };

/** Who heads the mission after the one who leaves, in order. */
export const tenuresAfter = (
  { interim, arriving }: ChangeAmbassadorInput,
  [interimPerson, arrivingPerson]: [{ id: Slug; name: string } | null, { id: Slug; name: string }],
): Tenure[] => {
  const tenure = ({ id, name }: { id: Slug; name: string }) => ({ ambassadorId: id, name });
  const second = {
    ...{ ...tenure(arrivingPerson), capacity: "permanent-representative" as const, title: arriving.title },
    ...{ startsOn: arriving.startedOn, endsBefore: null },
  };
  if (!interim || !interimPerson) return [second];
  const first = {
    ...{ ...tenure(interimPerson), capacity: "charge-d-affaires" as const, title: interim.title },
    ...{ startsOn: interim.startedOn, endsBefore: addDays(interim.endedOn, 1) },
  };
  return [first, second];
};

/** A turn with the records that say who presides in it: those that change, and whether that is all of them. */
export type TurnPlan = TurnChange & { written: Presider[] };

/**
 * Who presides in a turn that is not over, once the ambassador has changed.
 *
 * Whoever is announced in place of the one who leaves takes over that record. In a turn that both see, the record of the one
 * who leaves stays, and each who follows gets one: they split the turn by date. A minister or head of state who is named
 * besides stays. Where the one who leaves was not named, nobody is put in.
 */
export const turnPlan = (
  turn: Presidency,
  { leaving, sources }: ChangeAmbassadorInput,
  { today, persons, presiders }: ChangeFacts,
  tenures: Tenure[],
): TurnPlan => {
  const inTurn = presiders.filter(({ presidencyId }) => presidencyId === turn.id);
  const own = inTurn.filter(
    ({ ambassadorId, capacity }) => ambassadorId === leaving.ambassadorId && isPost(capacity),
  );
  const isStaying = turn.startsOn <= leaving.endedOn;
  const following = own.length === 0 ? [] : tenures.filter((tenure) => overlap(tenure, turn));
  const vacated = isStaying ? [] : own.filter(({ role }) => role === "announced");
  const written = following
    .filter(
      ({ ambassadorId, capacity }) =>
        !inTurn.some((one) => one.ambassadorId === ambassadorId && one.capacity === capacity),
    )
    .map((tenure, at) => presiderOf(turn, tenure, { vacated: vacated[at], sources, today, taken: inTurn }));
  const ids = new Set(written.map(({ id }) => id));
  const names = new Map(
    [...persons, ...tenures.map(({ ambassadorId, name }) => ({ id: ambassadorId, name }))].map(
      ({ id, name }) => [id, name],
    ),
  );
  const chair = ({ ambassadorId, capacity, title, role }: Presider): Chair => ({
    ...{ ambassadorId, capacity, title, role },
    name: names.get(ambassadorId) ?? ambassadorId,
  });
  const { id, name, startsOn, endsBefore } = turn;
  const after = [...inTurn.filter((one) => !ids.has(one.id)), ...written];
  return {
    ...{ id, name, startsOn, endsBefore },
    before: inTurn.map(chair),
    after: after.map(chair),
    written,
  };
};

const isPost = (capacity: Capacity | null): boolean =>
  capacity === null ||
  ["permanent-representative", "deputy-permanent-representative", "charge-d-affaires"].includes(capacity);

type Given = { vacated: Presider | undefined; sources: Slug[]; today: string; taken: Presider[] };

const presiderOf = (
  turn: Presidency,
  tenure: Tenure,
  { vacated, sources, today, taken }: Given,
): Presider => ({
  id: vacated?.id ?? freeId(`${turn.id}-${tenure.ambassadorId}`, taken),
  presidencyId: turn.id,
  ambassadorId: tenure.ambassadorId,
  capacity: tenure.capacity,
  title: tenure.title,
  role: turn.startsOn <= today && tenure.startsOn <= today ? "led" : "announced",
  sittings: [],
  confidence: null,
  note: tenure.startsOn > turn.startsOn ? `In office from ${inWords(tenure.startsOn)}.` : null,
  sources,
});

/** The id of a second capacity of one person in one turn is numbered. */
const freeId = (base: string, taken: Presider[]): string =>
  [base, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${base}-${number}`)].find(
    (id) => !taken.some((presider) => presider.id === id),
  ) ?? base;

const inWords = (day: Day): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));
