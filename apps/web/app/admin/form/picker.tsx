import { getInputProps } from "@conform-to/react";
import type { EditableKind } from "@council/schema/desk";
import { useState } from "react";
import type { Meta } from "./meta.ts";
import { useFormSetting } from "./setting.ts";

type Props = { meta: Meta; kind: EditableKind; described: { ariaDescribedBy?: string } };

/** A field that names another record by its id, helped by what is known of that kind; beside it what the id stands for. */
export const Picker = ({ meta, kind, described }: Props) => {
  const { choices, onLook } = useFormSetting();
  const { key, ...props } = getInputProps(meta, { type: "text", ...described });
  const [typed, setTyped] = useState(meta.initialValue);
  const named = choices[kind]?.find(({ id }) => id === typed);
  return (
    <>
      <input
        key={key}
        {...props}
        list={listId(kind)}
        autoComplete="off"
        spellCheck={false}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onLook(kind, value);
        }}
      />
      {named && (
        <output className="desk-named" htmlFor={meta.id}>
          {named.label}
        </output>
      )}
    </>
  );
};

/** What the pickers of a form offer, one list a kind. */
export const Offers = () => {
  const { choices } = useFormSetting();
  return Object.entries(choices).map(([kind, offered]) => (
    <datalist key={kind} id={listId(kind)}>
      {offered.map(({ id, label }) => (
        <option key={id} value={id} label={label} />
      ))}
    </datalist>
  ));
};

const listId = (kind: string): string => `offers-${kind}`;
