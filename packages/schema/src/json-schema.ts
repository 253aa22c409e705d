import { z } from "zod";
import { annotate } from "./json-schema/annotate.ts";
import { examples } from "./json-schema/examples.ts";
import { named, type SchemaName } from "./json-schema/named.ts";

export { named, type SchemaName };

/** One JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Every fact, every answer and every question as JSON Schema, draft 2020-12, with the words of its docstring and, for the
 * small ones, an example.
 *
 * @param uri - how one schema refers to another by name.
 * @param more - schemas of your own that are made of these, by name.
 * @example
 * jsonSchemas((name) => `#/$defs/${name}`).Month.pattern // "^(19(4[6-9]|[5-9]\\d)|2\\d{3})-(0[1-9]|1[0-2])$"
 */
export const jsonSchemas = <More extends string = never>(
  uri: (name: SchemaName | More) => string,
  more?: Record<More, z.ZodType>,
): Record<SchemaName | More, JsonSchema> => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries<z.ZodType>({ ...named, ...more })) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => uri(id as SchemaName) });
  const entries = Object.entries(schemas).map(([name, { $schema: _draft, $id: _id, ...schema }]) => {
    const shown = examples[name as SchemaName];
    return [name, { ...annotate(schema, name), ...(shown && { examples: shown }) }];
  });
  return Object.fromEntries(entries);
};

/** What every `$id` begins with: a name, not an address. `.invalid` belongs to nobody and leads nowhere (RFC 6761). */
const base = "https://council-presidency-tracker.invalid/json-schema/";

/**
 * Every schema as a document of its own, the same that the package holds as files. Each bears its name in `title` and in a
 * `$id` that never changes, and refers to its neighbours by relative address: `./Day.json` is found by a validator that was
 * given them all, by an editor beside the file, and wherever you serve the folder.
 *
 * @example
 * jsonSchemaDocuments().Month.$id // "https://council-presidency-tracker.invalid/json-schema/Month.json"
 */
export const jsonSchemaDocuments = (): Record<SchemaName, JsonSchema> => {
  const documents = Object.entries(jsonSchemas((name) => `./${name}.json`)).map(([title, schema]) => [
    title,
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `${base}${title}.json`,
      title,
      ...schema,
    },
  ]);
  return Object.fromEntries(documents);
};
