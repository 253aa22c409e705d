import type { EditableKind } from "@council/schema/desk";
import { useLingui } from "@lingui/react/macro";
import { createContext, useContext } from "react";
import type { KnownChoices } from "./choices.ts";
import { type FormName, wordsFor } from "./words.ts";

/** What all fields of one form share. */
export type FormSetting = {
  kind: FormName;
  /** The field that names the record, where it is fixed; null for a new record. */
  fixedField: string | null;
  choices: KnownChoices;
  /** Is told what somebody types into a field that names a record. */
  onLook: (kind: EditableKind, typed: string) => void;
};

export const FormSettingContext = createContext<FormSetting | null>(null);

/** The setting of the form around a field. */
export const useFormSetting = (): FormSetting => {
  const setting = useContext(FormSettingContext);
  if (setting === null) throw new Error("A field stands outside its form.");
  return setting;
};

/** The words of the field at a place of the record, in the page's language. */
export const useWords = (path: readonly string[]) => {
  const { kind } = useFormSetting();
  const { t } = useLingui();
  const words = wordsFor(kind, path);
  return {
    label: words ? t(words.label) : (path.at(-1) ?? ""),
    hint: words?.hint ? t(words.hint) : null,
    row: words?.row ? t(words.row) : "",
    isLong: words?.isLong ?? false,
    picks: words?.picks ?? null,
  };
};
