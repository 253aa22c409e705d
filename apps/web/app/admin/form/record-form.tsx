import { FormProvider, type SubmissionResult, useForm } from "@conform-to/react";
import { type EditableKind, editableRecords } from "@council/schema/desk";
import { useLingui as useI18n } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { type ReactNode, useRef } from "react";
import { Form } from "react-router";
import { type KnownChoices, useChoices } from "./choices.ts";
import { isSteering } from "./kept-work.ts";
import { type Meta, partsOf } from "./meta.ts";
import { Parts } from "./part.tsx";
import { Offers } from "./picker.tsx";
import { ProblemSummary } from "./problem-summary.tsx";
import { SaveBar, type SaveState } from "./save-bar.tsx";
import { FormSettingContext } from "./setting.ts";
import { groupOf } from "./shape.ts";
import { readForm } from "./submission.ts";
import { UnsavedWork } from "./unsaved-work.tsx";
import { useSummaryFocus } from "./use-summary-focus.ts";

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
  state: SaveState;
  /** Version whose unsaved work has just been saved; null when none has. */
  savedFrom: number | null;
  children?: ReactNode;
};

const formId = "record";

/** The form of any kind of record, made from its schema. Without JavaScript every button is a plain post. */
export const RecordForm = ({
  kind,
  id,
  from,
  fields,
  choices,
  lastResult,
  state,
  savedFrom,
  children,
}: Props) => {
  const { i18n } = useI18n();
  const [form] = useForm<Record<string, unknown>>({
    id: formId,
    defaultValue: fields as Record<string, string>,
    lastResult,
    shouldValidate: "onBlur",
    shouldRevalidate: "onInput",
    shouldDirtyConsider: (name) => !isSteering(name),
    onValidate: ({ formData }) => readForm(kind, formData, i18n),
  });
  const [known, look] = useChoices(choices);
  const element = useRef<HTMLFormElement>(null);
  const { summary, isShown, onSubmit } = useSummaryFocus(form, lastResult);
  const idField = kind === "profile" || kind === "country-profile" ? "presidencyId" : "id";
  const setting = { kind, fixedField: id === null ? null : idField, choices: known, onLook: look };
  return (
    <FormProvider context={form.context}>
      <FormSettingContext.Provider value={setting}>
        <UnsavedWork
          kind={kind}
          id={id}
          from={from}
          savedFrom={savedFrom}
          fields={fields}
          form={form}
          element={element}
        />
        {isShown && <ProblemSummary kind={kind} formId={formId} errors={form.allErrors} ref={summary} />}
        <Form
          method="post"
          id={form.id}
          ref={element}
          className="desk-form"
          noValidate
          onSubmit={(event) => {
            form.onSubmit(event);
            onSubmit(event);
          }}
        >
          {/* Enter in a field presses the first button of a form: it has to be the one that saves. */}
          <button type="submit" name="do" value="save" className="desk-unseen" tabIndex={-1}>
            <Trans>Save draft</Trans>
          </button>
          <input type="hidden" name="from" value={from} />
          <div className="desk-parts">
            <Parts
              group={groupOf(editableRecords[kind])}
              parts={partsOf(form as unknown as Meta)}
              path={[]}
            />
          </div>
          {children}
          <SaveBar state={state} isDirty={form.dirty} />
        </Form>
        <Offers />
      </FormSettingContext.Provider>
    </FormProvider>
  );
};
