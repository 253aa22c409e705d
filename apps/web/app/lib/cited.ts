import type { Slug } from "@council/schema";

/** Every source id that `facts` carry, in the order in which they are met. */
export const sourcesOf = (...facts: unknown[]): Slug[] => facts.flatMap(idsIn);

/** The sources that all of `facts` share, when each has exactly the same; else null. */
export const sharedSources = (facts: { sources: Slug[] }[]): Slug[] | null => {
  const [first, ...rest] = facts.map(({ sources }) => sources);
  if (!first || rest.length === 0) return null;
  return rest.every((sources) => sources.join() === first.join()) ? first : null;
};

const idsIn = (value: unknown): Slug[] => {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return Object.entries(value).flatMap(([key, inner]) =>
    /sources$/i.test(key) ? (inner as Slug[]) : idsIn(inner),
  );
};
