import { type ReactNode, useId } from "react";

type Wiring = { id: string; "aria-invalid"?: true; "aria-describedby"?: string };

type Props = {
  label: ReactNode;
  problem: string | null;
  id?: string;
  children: (wiring: Wiring) => ReactNode;
};

/** A field with its label and, beside it, what is wrong with its value. */
export const Field = ({ label, problem, id, children }: Props) => {
  const made = useId();
  const own = id ?? made;
  const wiring: Wiring = problem
    ? { id: own, "aria-invalid": true, "aria-describedby": `${own}-problem` }
    : { id: own };
  return (
    <div className="field">
      <label htmlFor={own}>{label}</label>
      {children(wiring)}
      {problem && (
        <p className="field-problem" id={`${own}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
};
