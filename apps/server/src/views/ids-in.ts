import type { Slug } from "@council/schema";

/** Every id that stands in `answer` under one of these keys, alone or in a list, at any depth; each once. */
export const idsIn = (answer: unknown, keys: ReadonlySet<string>): Slug[] => {
  const ids = new Set<Slug>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value))
      if (!keys.has(key)) walk(inner);
      else for (const id of Array.isArray(inner) ? inner : [inner]) if (typeof id === "string") ids.add(id);
  };
  walk(answer);
  return [...ids];
};
