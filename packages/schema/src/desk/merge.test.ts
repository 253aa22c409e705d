import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedFields, mergeFields } from "./merge.ts";
import { isSame } from "./same.ts";

const cho = { name: "Cho Hyun", languages: ["Korean"], note: null };

describe("two editors of one person", () => {
  test("who touched different fields both keep their change", () => {
    expect(mergeFields({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 })).toEqual({
      merged: { a: 2, b: 3 },
      conflicts: [],
    });
  });

  test("who gave one field two values see both, and what stood before", () => {
    const { merged, conflicts } = mergeFields(
      cho,
      { ...cho, name: "Hyun Cho" },
      { ...cho, name: "CHO Hyun" },
    );
    expect(conflicts).toEqual([{ field: "name", base: "Cho Hyun", mine: "Hyun Cho", theirs: "CHO Hyun" }]);
    expect(merged.name).toBe("CHO Hyun");
  });

  test("who gave one field the same value agree", () => {
    const both = { ...cho, languages: ["Korean", "English"] };
    expect(mergeFields(cho, both, { ...both, note: "Seen." })).toEqual({
      merged: { ...both, note: "Seen." },
      conflicts: [],
    });
  });

  test("who began from nothing conflict wherever they differ", () => {
    const { conflicts } = mergeFields(null, { ...cho, note: "Mine" }, { ...cho, note: "Theirs" });
    expect(conflicts.map(({ field }) => field)).toEqual(["note"]);
  });

  test("a list is one field: two additions to it are a conflict, never a loss", () => {
    const languages = (...more: string[]) => ({ ...cho, languages: ["Korean", ...more] });
    expect(mergeFields(cho, languages("English"), languages("French")).conflicts).toHaveLength(1);
  });
});

const fields = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 2 }));

test("no edit is lost: each changed field is in the result or among the conflicts", () => {
  fc.assert(
    fc.property(fields, fields, fields, (base, mine, theirs) => {
      const { merged, conflicts } = mergeFields(base, mine, theirs);
      const disputed = new Set(conflicts.map(({ field }) => field));
      for (const field of changedFields(base, mine).filter((one) => one in mine || one in theirs))
        if (!disputed.has(field)) expect(isSame(merged[field], mine[field])).toBe(true);
      for (const field of changedFields(base, theirs))
        if (!disputed.has(field) && field in merged) expect(isSame(merged[field], theirs[field])).toBe(true);
    }),
  );
});

test("one edit alone comes out as it was written", () => {
  fc.assert(
    fc.property(fields, fields, (base, mine) => {
      const theirs = Object.fromEntries(Object.keys(mine).map((key) => [key, base[key]]));
      expect(mergeFields(base, mine, theirs).conflicts).toEqual([]);
    }),
  );
});

test("the order of fields says nothing, the order of a list does", () => {
  expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(isSame(["Korean", "English"], ["English", "Korean"])).toBe(false);
  expect(isSame({ a: null }, {})).toBe(false);
  expect(isSame([], {})).toBe(false);
});
