import type { Problem } from "@council/schema";
import type { Choice, PersonPair } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Form } from "react-router";

type Props = { pair: PersonPair; persons: Choice[]; problems: Problem[] };

/** Asks which entry goes and which one stays. It changes nothing, so its answers stand in the address. */
export const PairForm = ({ pair, persons, problems }: Props) => {
  const problemsAt = (field: keyof PersonPair): string[] =>
    problems.filter(({ path: [first] }) => first === field).map(({ message }) => message);
  const others = problems.filter(({ path }) => path.length === 0);
  return (
    <Form className="desk-act">
      {others.map(({ message }) => (
        <p key={message} role="alert" className="desk-problem">
          {message}
        </p>
      ))}
      <PersonField name="from" given={pair.fromId} problems={problemsAt("fromId")}>
        <Trans>The entry that goes</Trans>
      </PersonField>
      <PersonField name="to" given={pair.toId} problems={problemsAt("toId")}>
        <Trans>The entry that stays</Trans>
      </PersonField>
      <datalist id="persons">
        {persons.map(({ id, label }) => (
          <option key={id} value={id} label={label} />
        ))}
      </datalist>
      <button type="submit">
        <Trans>Show what it comes to</Trans>
      </button>
    </Form>
  );
};

type FieldProps = { name: "from" | "to"; given: string; problems: string[]; children: ReactNode };

const PersonField = ({ name, given, problems, children }: FieldProps) => (
  <div className="desk-field">
    <label htmlFor={name}>{children}</label>
    <input
      id={name}
      name={name}
      list="persons"
      defaultValue={given}
      autoComplete="off"
      spellCheck={false}
      aria-invalid={problems.length > 0 || undefined}
      aria-describedby={problems.length > 0 ? `${name}-problem` : undefined}
    />
    {problems.length > 0 && (
      <p className="desk-problem" id={`${name}-problem`} role="alert">
        {problems.join(" ")}
      </p>
    )}
  </div>
);
