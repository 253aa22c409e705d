import { z } from "zod";

/** A field that the schema does not know, and where it stands. */
export type UnknownField = { path: (string | number)[]; known: string[] };

type Place = { path: (string | number)[]; unknown: UnknownField[] };

/**
 * What a person wrote, with what may be left out put in: a field that may be null becomes null, a list becomes empty, the
 * word `unsourced` becomes a list of no sources. `sources` itself is never put in: a fact says where it comes from.
 *
 * @param place - where the value stands; `unknown` receives the fields that the schema does not know, misspellings mostly.
 */
export const complete = (schema: unknown, value: unknown, place: Place): unknown => {
  if (value === null || value === undefined) return value;
  if (schema instanceof z.ZodNullable) return complete(schema.unwrap(), value, place);
  if (schema instanceof z.ZodDiscriminatedUnion) return complete(optionOf(schema, value), value, place);
  if (schema instanceof z.ZodArray && value === "unsourced") return [];
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((element, index) => complete(schema.element, element, at(place, index)));
  if (schema instanceof z.ZodObject && typeof value === "object") return completeObject(schema, value, place);
  return value;
};

const completeObject = (schema: z.ZodObject, value: object, place: Place): unknown => {
  const known = Object.keys(schema.shape);
  for (const key of Object.keys(value))
    if (!known.includes(key)) place.unknown.push({ path: [...place.path, key], known });
  const given = new Map(Object.entries(value));
  return Object.fromEntries(
    known.map((key) => [
      key,
      given.has(key)
        ? complete(schema.shape[key], given.get(key), at(place, key))
        : absent(schema.shape[key], key),
    ]),
  );
};

const at = ({ path, unknown }: Place, key: string | number): Place => ({ path: [...path, key], unknown });

const absent = (schema: unknown, key: string): unknown => {
  if (schema instanceof z.ZodNullable) return null;
  return schema instanceof z.ZodArray && key !== "sources" ? [] : undefined;
};

const optionOf = ({ def }: z.ZodDiscriminatedUnion, value: unknown): unknown => {
  const kind = (value as Record<string, unknown>)[def.discriminator];
  return def.options.find(
    (option) =>
      option instanceof z.ZodObject &&
      z.safeParse(option.shape[def.discriminator] as z.ZodType, kind).success,
  );
};
