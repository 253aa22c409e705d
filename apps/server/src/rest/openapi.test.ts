import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";
import { addressOf, openApi } from "./openapi.ts";
import { operations } from "./operations.ts";

const app = (await openCouncil()).http();
const document = JSON.parse(JSON.stringify(openApi()));

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, "openapi");

/** What an independent validator finds wrong with an answer, going by the served description alone. */
const faultsOf = (pointer: string, answer: unknown) => {
  const validate = ajv.compile({ $ref: `openapi#${pointer}` });
  validate(answer);
  return validate.errors ?? [];
};

const pointerTo = (path: string) =>
  `/paths/${encodeURIComponent(path.replaceAll("/", "~1"))}/get/responses/200/content/application~1json/schema`;

test("the description is served, and is OpenAPI 3.1 to a validator of others", async () => {
  const response = await app.request("/api/v1/openapi.json");
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(await response.json()).toEqual(document);
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("the validator is awake: it refuses a description without paths and components", async () => {
  const { paths: _paths, components: _components, ...rest } = document;
  expect((await new Validator().validate(rest)).valid).toBe(false);
});

test("every operation has a name of its own, and every parameter words", () => {
  const ids = operations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { path } of operations)
    for (const parameter of document.paths[path].get.parameters)
      expect(parameter, `${path} ${parameter.name}`).toHaveProperty("description");
});

describe("an answer is what the description says", () => {
  const examples = operations.flatMap(({ path, examples }) =>
    examples.map((example) => ({ path, address: addressOf(path, example) })),
  );
  test.each(examples)("$address", async ({ path, address }) => {
    const response = await app.request(address);
    expect(response.status).toBe(200);
    const answer = (await response.json()) as object;
    expect(faultsOf(pointerTo(path), answer)).toEqual([]);
    expect(faultsOf(pointerTo(path), { ...answer, undescribed: true })).not.toEqual([]);
  });

  test.each(["/presidencies?year=soon", "/states/atlantis", "/parliaments"])(
    "%s, which fails",
    async (path) => {
      const problem = await (await app.request(`/api/v1${path}`)).json();
      expect(faultsOf("/components/schemas/ProblemDetails", problem)).toEqual([]);
    },
  );
});

test("the examples of the description are addresses of this server", () => {
  for (const { path, examples } of operations)
    expect(document.paths[path].get["x-examples"]).toEqual(
      examples.map((example) => addressOf(path, example)),
    );
});
