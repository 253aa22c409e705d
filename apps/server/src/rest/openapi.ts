import { type JsonSchema, jsonSchemas, named } from "@council/schema/json-schema";
import type { z } from "zod";
import { parametersOf } from "./openapi-parameters.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { restSchemas } from "./pages.ts";

/** The interface described as OpenAPI 3.1: made from the operations and from the schemas of their answers. */
export const openApi = () => (document ??= describe());

let document: ReturnType<typeof describe> | undefined;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const names = new Map<z.ZodType, string>(
  Object.entries({ ...named, ...restSchemas }).map(([name, schema]) => [schema, name]),
);

const describe = () => {
  const schemas = jsonSchemas((name) => ref(name).$ref, restSchemas);
  return {
    openapi: "3.1.0",
    info: {
      title: "Council Presidency Tracker",
      version: "1.0.0",
      summary: "Who presides over the United Nations Security Council, month by month, since 17 January 1946",
      description,
      license: { name: "MIT for the code; each part of the facts as /api/v1/coverage lists it" },
    },
    servers: [{ url: "/api/v1" }],
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, { get: describeOperation(operation, schemas) }]),
    ),
    components: { schemas, responses },
  };
};

const description = `Reads only, for anyone, without a key. Facts carry the ids of their sources, and each answer holds those sources
under \`sources\`; an empty list means *unsourced*. Ids never change: a presidency is its month (\`2025-09\`), a state or a person a slug.

Long lists come page by page: follow \`next\` (also in the \`Link\` header) until it is null. A parameter that is unknown or given twice
is refused by name, so that a slip of the pen never looks like an answer. Answers carry an \`ETag\`: ask again with \`If-None-Match\`
and get a 304 while nothing has changed. Fields may be added; none is taken away within \`v1\`.`;

const describeOperation = (operation: Operation, schemas: Record<string, JsonSchema>) => {
  const { id, path, summary, query, answer, idOf, examples, readQuery } = operation;
  const takesParameters = readQuery !== undefined || Object.keys(query.shape).length > 0;
  return {
    operationId: id,
    summary,
    "x-examples": examples.map((example) => addressOf(path, example)),
    parameters: parametersOf(operation, schemas[names.get(query) ?? ""]),
    responses: {
      200: {
        description: answerOf(answer, schemas),
        content: { "application/json": { schema: ref(nameOf(answer)) } },
      },
      304: { description: "Nothing has changed since the answer that `If-None-Match` names." },
      ...(idOf && { 308: { description: "Known by another id now: `Location` has the address." } }),
      ...(takesParameters && { 400: { $ref: "#/components/responses/BadRequest" } }),
      ...(path.includes("{") && { 404: { $ref: "#/components/responses/NotFound" } }),
      default: { $ref: "#/components/responses/Fault" },
    },
  };
};

const nameOf = (schema: z.ZodType): string => {
  const name = names.get(schema);
  if (name === undefined) throw new Error("An answer of the interface has no name.");
  return name;
};

const answerOf = (answer: z.ZodType, schemas: Record<string, JsonSchema>): string =>
  schemas[nameOf(answer)]?.description ?? nameOf(answer);

/** The address of an example, from the root of the host. */
export const addressOf = (path: string, example: Record<string, string>): string => {
  const rest = new URLSearchParams(example);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    rest.delete(name);
    return encodeURIComponent(example[name] ?? "");
  });
  return `/api/v1${filled}${rest.size > 0 ? `?${rest}` : ""}`;
};

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ref("ProblemDetails") } },
});

const responses = {
  BadRequest: problem(
    "A parameter is unknown, missing, given twice or cannot be read: `problems` tells which and why.",
  ),
  NotFound: problem("There is no such fact."),
  Fault: problem("Something went wrong on our side."),
};
