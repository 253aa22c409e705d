import type { Contest, Problem, RegionalGroup, Scenario, Slug } from "@council/schema";

/** One seat to choose a winner for; `problem` tells why the one chosen cannot have it. */
type Seat = { winner: Slug | null; problem: string | null };

/** The seats of a group and the ids of who can be chosen for them. */
export type GroupFields = { group: RegionalGroup; seats: Seat[]; options: Slug[] };

/** An election as the form shows it; `refused` tells of choices that none of its seats could show. */
export type ElectionFields = {
  year: number;
  result: Contest["result"];
  groups: GroupFields[];
  refused: string[];
};

/** A choice that cannot be. `at` is its place among the winners; null when the whole election is at fault. */
export type Refusal = { year: number; at: number | null; winner: Slug | null; message: string };

/** The problems of a scenario as refusals of its choices. */
export const refusalsOf = (problems: Problem[], scenario: Scenario): Refusal[] =>
  problems.map(({ path: [first, second], message }) => {
    const choice =
      typeof first === "number" ? scenario[first] : scenario.find(({ year }) => String(year) === first);
    const at = typeof first === "string" && typeof second === "number" ? second : null;
    return {
      year: choice?.year ?? Number(first),
      at,
      winner: at === null ? null : (choice?.winners[at] ?? null),
      message,
    };
  });

/** What of a scenario stands. An election that loses all its winners stays; one that is itself at fault goes. */
export const withoutRefused = (scenario: Scenario, refusals: Refusal[]): Scenario =>
  scenario
    .filter(({ year }) => !refusals.some((refusal) => refusal.year === year && refusal.at === null))
    .map(({ year, winners }) => ({
      year,
      winners: winners.filter((_, at) => !refusals.some((r) => r.year === year && r.at === at)),
    }));

/** An election's fields: first the winners that stand, then the refused ones while their group has a seat to show them in. */
export const fieldsOf = (
  { year, result, groups }: Contest,
  refusals: Refusal[],
  groupOf: (id: Slug) => RegionalGroup | null,
): ElectionFields => {
  const here = refusals.filter((refusal) => refusal.year === year);
  const shown = new Set<Refusal>();
  const fields = groups.map(({ group, seats, winners, candidates }): GroupFields => {
    const refused = here
      .filter(({ winner }) => winner !== null && groupOf(winner) === group)
      .slice(0, Math.max(0, seats - winners.length));
    for (const refusal of refused) shown.add(refusal);
    const chosen: Seat[] = [
      ...winners.map((winner) => ({ winner, problem: null })),
      ...refused.map(({ winner, message }) => ({ winner, problem: message })),
    ];
    const free: Seat[] = Array.from({ length: Math.max(0, seats - chosen.length) }, () => ({
      winner: null,
      problem: null,
    }));
    const options = new Set([...candidates, ...refused.flatMap(({ winner }) => winner ?? [])]);
    return { group, seats: [...chosen, ...free], options: [...options] };
  });
  const refused = here.filter((refusal) => !shown.has(refusal)).map(({ message }) => message);
  return { year, result, groups: fields, refused };
};
