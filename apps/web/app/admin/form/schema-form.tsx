import { type FormMetadata, FormProvider, type SubmissionResult, useForm } from "@conform-to/react";
import type { I18n } from "@lingui/core";
import { useLingui as useI18n } from "@lingui/react";
import { type ReactNode, type RefObject, useRef } from "react";
import { Form } from "react-router";
import type * as z from "zod";
import { type KnownChoices, useChoices } from "./choices.ts";
import { isSteering } from "./kept-work.ts";
import { type Meta, partsOf } from "./meta.ts";
import { Parts } from "./part.tsx";
import { Offers } from "./picker.tsx";
import { ProblemSummary } from "./problem-summary.tsx";
import { FormSettingContext } from "./setting.ts";
import { groupOf } from "./shape.ts";
import type { Typed } from "./submission.ts";
import { useSummaryFocus } from "./use-summary-focus.ts";
import type { FormName } from "./words.ts";

/** A form as the library keeps it. */
export type TypedForm = FormMetadata<Record<string, unknown>>;

type Props = {
  id: string;
  /** Whose words the fields bear. */
  name: FormName;
  schema: z.ZodObject;
  fields: Readonly<Record<string, unknown>>;
  /** The field that names the record, where it is fixed. */
  fixedField: string | null;
  choices: KnownChoices;
  /** What became of the last attempt. */
  lastResult: SubmissionResult | null;
  /** Reads what stands in the fields, as one types. */
  onRead: (form: FormData, i18n: I18n) => Typed;
  /** What the Enter key does in a field: the value of the button `do`, and its words. */
  act: string;
  label: ReactNode;
  /** Stands above the form. */
  above?: (form: TypedForm, element: RefObject<HTMLFormElement | null>) => ReactNode;
  /** Ends the form, with the button that sends it. */
  children: (form: TypedForm) => ReactNode;
};

/** A form made from a schema. It works without JavaScript: each of its buttons is a plain post. */
export const SchemaForm = ({ id, name, schema, fields, fixedField, choices, lastResult, ...more }: Props) => {
  const { onRead, act, label, above, children } = more;
  const { i18n } = useI18n();
  const [form] = useForm<Record<string, unknown>>({
    id,
    // Known only when it runs, a schema says nothing of its types to the library.
    defaultValue: fields as Record<string, string>,
    lastResult,
    shouldValidate: "onBlur",
    shouldRevalidate: "onInput",
    shouldDirtyConsider: (field) => !isSteering(field),
    onValidate: ({ formData }) => onRead(formData, i18n),
  });
  const [known, onLook] = useChoices(choices);
  const element = useRef<HTMLFormElement>(null);
  const { summary, isShown, onSubmit } = useSummaryFocus(form, lastResult);
  return (
    <FormProvider context={form.context}>
      <FormSettingContext.Provider value={{ kind: name, fixedField, choices: known, onLook }}>
        {above?.(form, element)}
        {isShown && <ProblemSummary kind={name} formId={id} errors={form.allErrors} ref={summary} />}
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
          {/* Enter in a field presses the first button of a form: it has to be the one that sends it. */}
          <button type="submit" name="do" value={act} className="desk-unseen" tabIndex={-1}>
            {label}
          </button>
          <div className="desk-parts">
            <Parts group={groupOf(schema)} parts={partsOf(form as unknown as Meta)} path={[]} />
          </div>
          {children(form)}
        </Form>
        <Offers />
      </FormSettingContext.Provider>
    </FormProvider>
  );
};
