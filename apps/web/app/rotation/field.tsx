import { type ReactNode, useId } from "react";
import type { Question } from "./question.ts";

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
    <div className="rotation-field">
      <label htmlFor={own}>{label}</label>
      {children(wiring)}
      {problem && (
        <p className="rotation-problem" id={`${own}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
};

/** What a form on this page does not ask, kept in its address. */
export const Kept = ({ question: { month, state, scenario } }: { question: Partial<Question> }) => (
  <>
    {month && <input type="hidden" name="month" value={month} />}
    {state && <input type="hidden" name="state" value={state} />}
    {scenario?.map(({ year, winners }) => (
      <input key={year} type="hidden" name={String(year)} value={winners.join()} />
    ))}
  </>
);
