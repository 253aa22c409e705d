import type { z } from "zod";
import { descriptions } from "./descriptions.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schema with the words of its docstring, and so its fields, those of objects in objects and in lists included. */
export const annotate = (schema: JsonSchema, path: string): JsonSchema => {
  const description = descriptions[path];
  return {
    ...schema,
    ...(description === undefined ? {} : { description }),
    ...(schema.properties && { properties: annotateFields(schema.properties, path) }),
    ...(isSchema(schema.items) && { items: annotateInner(schema.items, path) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((option) => annotateInner(option, path)) }),
  };
};

const annotateFields = (fields: NonNullable<JsonSchema["properties"]>, path: string) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      isSchema(field) ? annotate(field, `${path}.${name}`) : field,
    ]),
  );

/** What a list or a choice holds has no docstring of its own, but its fields may. */
const annotateInner = (schema: JsonSchema, path: string): JsonSchema => {
  const { description: _description, ...inner } = annotate(schema, path);
  return inner;
};

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
