import { type ReactNode, useId } from "react";
import type { Undone } from "./acts.ts";

type Props = {
  name: string;
  label: ReactNode;
  type?: "text" | "datetime-local";
  given?: string;
  undone: Undone | null;
};

/** A field of an act: after a refusal it keeps what was typed, and says what is wrong with it. */
export const TypedField = ({ name, label, type = "text", given = "", undone }: Props) => {
  const id = useId();
  const problem = undone?.refusal.problems.find(({ path: [first] }) => first === name)?.message;
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        name={name}
        defaultValue={undone?.typed[name] ?? given}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
      {problem && (
        <p className="desk-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
};
