import { Day, Month, PartialDay, Slug } from "@council/schema";
import { z } from "zod";

/** What a text of a form is, where it is more than words. */
type TextFormat = "day" | "partial-day" | "month" | "slug" | "url";

/** How a value is asked for in a form, as its schema says. */
export type Shape =
  | { type: "text"; isNullable: boolean; format: TextFormat | null }
  | { type: "number"; isNullable: boolean }
  | { type: "flag" }
  | { type: "choice"; isNullable: boolean; options: readonly string[] }
  | { type: "list"; of: Shape }
  | Group;

/** Several values under one name; with `isNullable` all blank means null, with `isSparse` a blank part is left out. */
export type Group = {
  type: "group";
  isNullable: boolean;
  isSparse: boolean;
  fields: Readonly<Record<string, Shape>>;
};

/**
 * How the values that `schema` describes are asked for.
 *
 * @throws Error for a schema that no form can ask for: that is a fault of the code.
 */
const shapeOf = (schema: z.core.$ZodType, isNullable = false): Shape => {
  if (schema instanceof z.ZodNullable) return shapeOf(schema.unwrap(), true);
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL)
    return { type: "text", isNullable, format: formatOf(schema) };
  if (schema instanceof z.ZodNumber) return { type: "number", isNullable };
  if (schema instanceof z.ZodBoolean) return { type: "flag" };
  if (schema instanceof z.ZodEnum) return { type: "choice", isNullable, options: optionsOf(schema) };
  if (schema instanceof z.ZodArray) return { type: "list", of: shapeOf(schema.element) };
  if (schema instanceof z.ZodObject) return groupOf(schema, isNullable);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    const part = shapeOf(schema.valueType, true);
    const fields = Object.fromEntries(optionsOf(schema.keyType).map((key) => [key, part]));
    return { type: "group", isNullable: false, isSparse: true, fields };
  }
  throw new Error(`No form asks for a ${schema._zod.def.type}.`);
};

/** The shape of a record. */
export const groupOf = (schema: z.ZodObject, isNullable = false): Group => ({
  ...{ type: "group", isNullable, isSparse: false },
  fields: Object.fromEntries(Object.entries(schema.shape).map(([name, part]) => [name, shapeOf(part)])),
});

const formats: ReadonlyMap<unknown, TextFormat> = new Map<unknown, TextFormat>([
  [Day, "day"],
  [PartialDay, "partial-day"],
  [Month, "month"],
  [Slug, "slug"],
]);

const formatOf = (schema: z.ZodString | z.ZodURL): TextFormat | null =>
  formats.get(schema) ?? (schema instanceof z.ZodURL ? "url" : null);

const optionsOf = (schema: z.ZodEnum): string[] => schema.options.map(String);
