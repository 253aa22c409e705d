import { type ComponentProps, type ReactNode, useId } from "react";

type Common = { label: ReactNode; hint?: ReactNode; problem?: string | null };

type Wiring = { id: string; "aria-invalid"?: true; "aria-describedby"?: string };

/** A field with its label, a hint and what is wrong with it. */
const Framed = ({ label, hint, problem, children }: Common & { children: (wiring: Wiring) => ReactNode }) => {
  const id = useId();
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(described ? { "aria-describedby": described } : {}),
        ...(problem ? { "aria-invalid": true } : {}),
      })}
      {hint && (
        <p className="desk-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="desk-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
};

/** A line of text, a password, an address. */
export const Field = ({ label, hint, problem, ...input }: Common & ComponentProps<"input">) => (
  <Framed label={label} hint={hint} problem={problem ?? null}>
    {(wiring) => <input {...input} {...wiring} />}
  </Framed>
);

/** One of several; `children` are its options. */
export const Select = ({ label, hint, problem, ...select }: Common & ComponentProps<"select">) => (
  <Framed label={label} hint={hint} problem={problem ?? null}>
    {(wiring) => <select {...select} {...wiring} />}
  </Framed>
);
