import { z } from "zod";

/** The fields of a record in the order of its schema; of a record that comes in kinds, those of every kind. */
export const fieldsOf = (schema: z.ZodType): string[] => [
  ...new Set(shapesOf(schema).flatMap((shape) => Object.keys(shape))),
];

/** The fields that records of this kind have. */
export const shapeOf = (schema: z.ZodType, record: Record<string, unknown>): z.ZodRawShape => {
  const fits = (shape: z.ZodRawShape) =>
    !(shape.kind instanceof z.ZodLiteral) || shape.kind.value === record.kind;
  return shapesOf(schema).find(fits) ?? {};
};

const shapesOf = (schema: unknown): z.ZodRawShape[] => {
  if (schema instanceof z.ZodObject) return [schema.shape];
  return schema instanceof z.ZodDiscriminatedUnion ? schema.options.flatMap(shapesOf) : [];
};
