import type { SubmissionResult } from "@conform-to/react";
import { type EditableKind, editableRecords } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { KnownChoices } from "./choices.ts";
import { ReasonField } from "./reason-field.tsx";
import { SaveBar, type SaveState } from "./save-bar.tsx";
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
  /** The place of what has just been saved, as the address of the page tells it. */
  saved: string | null;
};

/** The form of any kind of record. What is typed is kept in the browser until it is saved. */
export const RecordForm = ({ kind, id, from, fields, choices, lastResult, reason, state, saved }: Props) => {
  const [began, setBegan] = useState(from);
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
      above={(form, element) => (
        <UnsavedWork {...{ kind, id, from: began, saved, fields, form, element }} onTaken={setBegan} />
      )}
    >
      {(form) => (
        <>
          <input type="hidden" name="from" value={began} />
          <ReasonField typed={reason} />
          <SaveBar state={state} isDirty={form.dirty} />
        </>
      )}
    </SchemaForm>
  );
};
