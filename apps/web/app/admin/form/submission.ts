import type { Submission } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { type EditableKind, editableRecords, type Fields, newIdOf } from "@council/schema/desk";
import type { I18n } from "@lingui/core";
import { data } from "react-router";
import * as z from "zod";
import { issueWords } from "./issue-words.ts";
import { groupOf } from "./shape.ts";
import { typedValue } from "./typed-value.ts";

/** What was sent by a form, and what is wrong with it. */
export type Typed = Submission<unknown, string[], Fields>;

/**
 * What was sent by a form, read with its schema: in the browser as one types, and on the server.
 *
 * @param complete - adds to the fields what nobody types.
 */
export const readTyped = (
  schema: z.ZodObject,
  form: FormData,
  i18n: I18n,
  complete: (fields: Fields) => Fields = (fields) => fields,
): Typed => {
  try {
    return parseWithZod(form, {
      schema: z.preprocess((raw) => complete(typedFields(schema, raw)), schema),
      disableAutoCoercion: true,
      error: issueWords(i18n),
    });
  } catch (error) {
    // An order to move rows where there are none; no button of ours gives it.
    if (form.has("__intent__")) throw data(null, { status: 400 });
    throw error;
  }
};

/** The same for a record. One without an id takes the one made of what it says. */
export const readForm = (kind: EditableKind, form: FormData, i18n: I18n): Typed =>
  readTyped(editableRecords[kind], form, i18n, (fields) =>
    fields.id === "" ? { ...fields, id: newIdOf(kind, fields) } : fields,
  );

/** The fields that the raw parts of a form stand for, whether or not their schema would take them. */
export const typedFields = (schema: z.ZodObject, raw: unknown): Fields =>
  typedValue(groupOf(schema), raw) as Fields;
