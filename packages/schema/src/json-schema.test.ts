import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { described } from "../describe/described.ts";
import { descriptions } from "./json-schema/descriptions.ts";
import { examples } from "./json-schema/examples.ts";
import { named } from "./json-schema/named.ts";
import { jsonSchemaDocuments, jsonSchemas } from "./json-schema.ts";

const schemas = jsonSchemas((name) => `#/$defs/${name}`);

test("the descriptions are the docstrings of today: `npm run describe` writes them anew", () => {
  expect(descriptions).toEqual(described());
});

test("every schema with a name says what it is", () => {
  const silent = Object.entries(schemas).filter(([, { description }]) => !description);
  expect(silent.map(([name]) => name)).toEqual([]);
});

test("a field says what its docstring says, in a schema made from another too", () => {
  const text = "The UN name in English on the first day of the turn.";
  expect(schemas.Presidency.properties?.name).toMatchObject({ description: text });
  expect(schemas.PresidencySummary.properties?.name).toMatchObject({ description: text });
});

test("schemas refer to each other by the address they are given", () => {
  expect(schemas.Membership.properties?.startsOn).toMatchObject({ $ref: "#/$defs/Day" });
  const text = JSON.stringify(schemas);
  for (const [, name] of text.matchAll(/"#\/\$defs\/(\w+)"/g)) expect(schemas).toHaveProperty(name ?? "");
});

describe("a document of its own", () => {
  const documents = jsonSchemaDocuments();
  const validator = addFormats.default(new Ajv2020.default({ strictTypes: false }));
  validator.addSchema(Object.values(documents));

  test.each(Object.entries(documents))(
    "%s is found by its id, with all that it refers to",
    (name, { $id, title }) => {
      expect($id).toBe(`https://council-presidency-tracker.invalid/json-schema/${name}.json`);
      expect(title).toBe(name);
      expect(validator.getSchema($id ?? "")).toBeTypeOf("function");
    },
  );

  test.each(Object.entries(examples))(
    "%s takes its examples, and not a thing without sense",
    (name, values) => {
      const validate = validator.getSchema(documents[name as keyof typeof named].$id ?? "");
      for (const value of values) expect(validate?.(value), JSON.stringify(validate?.errors)).toBe(true);
      expect(validate?.({ id: "no such thing" })).toBe(false);
    },
  );
});

describe("every example is what its schema asks for", () => {
  test.each(Object.entries(examples))("%s", (name, values) => {
    for (const value of values) expect(named[name as keyof typeof named].parse(value)).toEqual(value);
  });
});
