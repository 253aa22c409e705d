import fc from "fast-check";
import { hostileText, junk, seldom } from "./hostile.ts";

/** The parts of a JSON Schema by which inputs are told here. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
};

type Setting = {
  /** Texts and numbers that are known to the database, so that some inputs reach what lies behind the border. */
  words: readonly string[];
  numbers: readonly number[];
  /** The schema that a `$ref` names. */
  resolve?: (ref: string) => Schema;
};

/** Inputs of a JSON Schema's shape: mostly such as it takes, with something else in their midst now and then. */
export const arbitraryOf = (schema: Schema, setting: Setting): fc.Arbitrary<unknown> => {
  const of = (inner: Schema): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 30, arbitrary: shaped(inner) }, { weight: 1, arbitrary: junk });

  const shaped = (inner: Schema): fc.Arbitrary<unknown> => {
    if (inner.$ref && setting.resolve) return of(setting.resolve(inner.$ref));
    if ("const" in inner) return fc.constant(inner.const);
    if (inner.enum) return fc.constantFrom(...inner.enum);
    const choices = inner.anyOf ?? inner.oneOf;
    if (choices) return fc.oneof(...choices.map(of));
    if (inner.allOf) return fc.tuple(...inner.allOf.map(of)).map((parts) => Object.assign({}, ...parts));
    switch (Array.isArray(inner.type) ? inner.type[0] : inner.type) {
      case "string":
        return text(inner);
      case "integer":
        return number(inner, fc.integer());
      case "number":
        return number(inner, fc.double());
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "array":
        return fc.array(of(inner.items ?? {}), { minLength: inner.minItems ?? 0, maxLength: 3 });
      case "object":
        return object(inner);
      default:
        return junk;
    }
  };

  const text = ({ pattern }: Schema): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...setting.words) },
      { weight: 2, arbitrary: matching(pattern) },
      { weight: 1, arbitrary: hostileText },
    );

  const number = ({ minimum = -10, maximum = 1e6 }: Schema, any: fc.Arbitrary<number>) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...setting.numbers) },
      { weight: 2, arbitrary: fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) }) },
      { weight: 1, arbitrary: any },
    );

  const object = ({ properties = {}, required = [] }: Schema) =>
    fc
      .tuple(
        fc.record(Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, of(inner)])), {
          requiredKeys: required,
        }),
        seldom(fc.tuple(hostileText, junk), 40),
      )
      .map(([known, more]) => (more === null ? known : { ...known, [more[0]]: more[1] }));

  return of(schema);
};

/** Texts of a pattern; of any kind where the generator cannot read the pattern. */
const matching = (pattern = ""): fc.Arbitrary<string> => {
  const texts = textsOf.get(pattern) ?? newlyMatching(pattern);
  textsOf.set(pattern, texts);
  return texts;
};

// A generator of texts takes longer to make than what it is asked for, and inputs are made thousands of times.
const textsOf = new Map<string, fc.Arbitrary<string>>();

const newlyMatching = (pattern: string): fc.Arbitrary<string> => {
  try {
    return pattern === ""
      ? fc.string({ maxLength: 60 })
      : fc.stringMatching(new RegExp(pattern), { maxLength: 60 });
  } catch {
    return fc.string({ maxLength: 60 });
  }
};
