import type { FieldMetadata } from "@conform-to/react";

/** A field as the form library keeps it: its name, what was typed, what is wrong with it. */
export type Meta = FieldMetadata<unknown>;

/** The fields of a group. The library types them by a schema known beforehand; here the shape is read at run time. */
export const partsOf = (meta: Meta): Readonly<Record<string, Meta>> =>
  (meta as unknown as FieldMetadata<Record<string, unknown>>).getFieldset() as Record<string, Meta>;

/** The rows of a list. */
export const rowsOf = (meta: Meta): Meta[] =>
  (meta as unknown as FieldMetadata<unknown[]>).getFieldList() as Meta[];
