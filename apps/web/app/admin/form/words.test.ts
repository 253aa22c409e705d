import { ChangeAmbassadorInput, editableRecords } from "@council/schema/desk";
import { describe, expect, test } from "vitest";
import { optionWords } from "./option-words.ts";
import { groupOf, type Shape } from "./shape.ts";
import { type FormName, wordsFor } from "./words.ts";

type Asked = { path: string[]; shape: Shape };

const partsOf = ({ path, shape }: Asked): Asked[] => {
  if (shape.type === "list") return [{ path, shape }, ...partsOf({ path, shape: shape.of }).slice(1)];
  if (shape.type !== "group") return [{ path, shape }];
  const parts = Object.entries(shape.fields).map(([name, part]) => ({ path: [...path, name], shape: part }));
  return [{ path, shape }, ...parts.flatMap(partsOf)];
};

const schemas = { ...editableRecords, "change-ambassador": ChangeAmbassadorInput };

const asked = (Object.keys(schemas) as FormName[]).map((kind) => ({
  kind,
  fields: partsOf({ path: [], shape: groupOf(schemas[kind]) }).slice(1),
}));

describe.each(asked)("every field of a $kind", ({ kind, fields }) => {
  test("has its words", () => {
    const unnamed = fields.filter(({ path }) => wordsFor(kind, path) === null);
    expect(unnamed.map(({ path }) => path.join("."))).toEqual([]);
  });

  test("that is a list says what a row is called", () => {
    const lists = fields.filter(({ shape }) => shape.type === "list");
    expect(lists.filter(({ path }) => !wordsFor(kind, path)?.row).map(({ path }) => path.join("."))).toEqual(
      [],
    );
  });

  test("that is a choice has words for its options", () => {
    const options = fields.flatMap(({ shape }) => (shape.type === "choice" ? shape.options : []));
    expect(options.filter((option) => !Object.hasOwn(optionWords, option))).toEqual([]);
  });
});
