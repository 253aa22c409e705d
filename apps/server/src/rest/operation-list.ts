import { openApi } from "./openapi.ts";

/** A parameter as a form asks for it. */
type ListedParameter = {
  name: string;
  isRequired: boolean;
  description: string;
  /** As it is written in an address; empty where none is shown. */
  example: string;
};

/** An operation as a page lists it. */
export type ListedOperation = {
  id: string;
  /** From the root of the host, with the names of its parameters in braces. */
  path: string;
  summary: string;
  parameters: ListedParameter[];
  /** Addresses that have an answer. */
  examples: string[];
};

type Described = {
  get: { operationId: string; summary: string; "x-examples": string[]; parameters: Parameter[] };
};
type Parameter = { name: string; required: boolean; description?: string; example?: unknown };

/** Every operation, read from the OpenAPI description. */
export const operationList = (): ListedOperation[] => {
  const { paths, servers } = openApi();
  return Object.entries(paths as Record<string, Described>).map(([path, { get }]) => ({
    id: get.operationId,
    path: `${servers[0]?.url}${path}`,
    summary: get.summary,
    parameters: get.parameters.map(({ name, required, description, example }) => ({
      name,
      isRequired: required,
      description: (description ?? "").replaceAll("`", ""),
      example: writtenOut(example),
    })),
    examples: get["x-examples"],
  }));
};

const writtenOut = (example: unknown): string =>
  typeof example === "object" && example !== null
    ? Object.entries(example)
        .map(([name, value]) => `${name}=${value}`)
        .join("&")
    : String(example ?? "");
