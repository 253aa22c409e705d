import { parseWithZod } from "@conform-to/zod/v4";
import { type EditableKind, editableRecords, newIdOf } from "@council/schema/desk";
import type { I18n } from "@lingui/core";
import * as z from "zod";
import { issueWords } from "./issue-words.ts";
import { groupOf } from "./shape.ts";
import { typedValue } from "./typed-value.ts";

/**
 * What was sent by the form of a kind of record, read with the one schema of that kind: in the browser as one types, and on
 * the server. A record without an id takes the one made of what it says.
 */
export const readForm = (kind: EditableKind, form: FormData, i18n: I18n) =>
  parseWithZod(form, {
    schema: z.preprocess((raw) => withId(kind, typedFields(kind, raw)), editableRecords[kind]),
    disableAutoCoercion: true,
    error: issueWords(i18n),
  });

/** The record that the raw parts of a form stand for, whether or not its schema would take it. */
export const typedFields = (kind: EditableKind, raw: unknown): Record<string, unknown> =>
  typedValue(groupOf(editableRecords[kind]), raw) as Record<string, unknown>;

const withId = (kind: EditableKind, fields: Record<string, unknown>): Record<string, unknown> =>
  fields.id === "" ? { ...fields, id: newIdOf(kind, fields) } : fields;
