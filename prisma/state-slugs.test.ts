import { slugOf } from "@council/schema";
import { stateSlugs } from "@council/schema/import-profile";
import { expect, test } from "vitest";
import { content } from "./recorded-facts.ts";

const { states } = content;
const members = states.filter(({ endedOn }) => endedOn === null);

test("a pasted profile may name each member by its common name or its short name at the United Nations", () => {
  const known = new Map([...stateSlugs].map(([name, slug]) => [slugOf(name), slug]));
  for (const { id, commonName, namesIn } of members)
    for (const name of [commonName, namesIn.en?.short ?? ""]) expect(known.get(slugOf(name)), name).toBe(id);
});

test("every name that a pasted profile may use leads to a member", () => {
  const ids = new Set(members.map(({ id }) => id));
  expect(members).toHaveLength(193);
  for (const [name, slug] of stateSlugs) expect(ids, name).toContain(slug);
});
