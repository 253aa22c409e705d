import type { SubmissionResult } from "@conform-to/react";
import { type EditableKind, editableRecords } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import type { KnownChoices } from "./choices.ts";
import { ReasonField } from "./reason-field.tsx";
import { SaveBar, type SaveState } from "./save-bar.tsx";
import type { SavedWork } from "./saved-work.ts";
import { SchemaForm } from "./schema-form.tsx";
import { readForm } from "./submission.ts";
import { UnsavedWork } from "./unsaved-work.tsx";

type Props = {
  kind: EditableKind;
  /** Null for a record that is yet to be. */
  id: string | null;
  /** The version that what stands in the fields began from. */
  from: number;
  fields: Readonly<Record<string, unknown>>;
  choices: KnownChoices;
  /** What became of the last attempt to save. */
  lastResult: SubmissionResult | null;
  /** Why that was to be saved. */
  reason: string;
  state: SaveState;
  saved: SavedWork | null;
};

/** The form of any kind of record. What is typed is kept in the browser until it is saved. */
export const RecordForm = ({ kind, id, from, fields, choices, lastResult, reason, state, saved }: Props) => {
  const idField = kind === "profile" || kind === "country-profile" ? "presidencyId" : "id";
  return (
    <SchemaForm
      id="record"
      name={kind}
      schema={editableRecords[kind]}
      fields={fields}
      fixedField={id === null ? null : idField}
      choices={choices}
      lastResult={lastResult}
      onRead={(form, i18n) => readForm(kind, form, i18n)}
      act="save"
      label={<Trans>Save draft</Trans>}
      above={(form, element) => <UnsavedWork {...{ kind, id, from, saved, fields, form, element }} />}
    >
      {(form) => (
        <>
          <input type="hidden" name="from" value={from} />
          <ReasonField typed={reason} />
          <SaveBar state={state} isDirty={form.dirty} />
        </>
      )}
    </SchemaForm>
  );
};
