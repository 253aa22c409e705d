import type { AmbassadorSummary, Slug, StateSummary } from "@council/schema";

type Named = Pick<StateSummary, "id" | "commonName">;

/** The people of one state; those who acted for more than one stand under `null`. */
export type Delegation = { state: Named | null; people: AmbassadorSummary[] };

/** States by name, people by name; those who acted for more than one state last. */
export const byState = (people: AmbassadorSummary[], states: Named[]): Delegation[] => {
  const of = (id: Slug | null) =>
    people.filter(({ stateId }) => stateId === id).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return [...states.toSorted((a, b) => a.commonName.localeCompare(b.commonName, "en")), null]
    .map((state) => ({ state, people: of(state?.id ?? null) }))
    .filter((delegation) => delegation.people.length > 0);
};
