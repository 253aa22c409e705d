import type { JsonSchema } from "@council/schema/json-schema";
import type { Operation } from "./operation.ts";

/** The parameters of an operation, each with its words and an example from the schema of its question. */
export const parametersOf = (
  { path, readQuery, examples }: Operation,
  question: JsonSchema | undefined,
): object[] => {
  if (readQuery) return [elections];
  return Object.entries(question?.properties ?? {}).map(([name, field]) => {
    const { description, ...schema } = field as JsonSchema;
    const example = examples.find((given) => given[name] !== undefined)?.[name];
    const isInPath = path.includes(`{${name}}`);
    return {
      name,
      in: isInPath ? "path" : "query",
      required: isInPath || (question?.required?.includes(name) && schema.default === undefined) === true,
      ...(description && { description }),
      ...(schema.type === "array" && { style: "form", explode: false }),
      schema,
      ...(example !== undefined && { example: readExample(schema, example) }),
    };
  });
};

const readExample = ({ type }: JsonSchema, text: string): string | number | string[] => {
  if (type === "array") return text.split(",");
  return type === "integer" ? Number(text) : text;
};

/** Names that are not known beforehand: an object spread over the query. */
const elections = {
  name: "elections",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  description: "Years of elections, each with the ids of its winners, parted by commas: `2027=ghana,kenya`.",
  schema: {
    type: "object",
    propertyNames: { pattern: "^\\d{4}$" },
    additionalProperties: { type: "string" },
  },
  example: { 2027: "croatia,ghana,india,kenya,peru" },
};
