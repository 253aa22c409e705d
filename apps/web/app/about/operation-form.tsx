import { Trans } from "@lingui/react/macro";
import type { Route } from "./+types/api-page";

type Operation = Route.ComponentProps["loaderData"][number];

/** One operation: its address, its parameters as fields, and an example that has an answer. */
export const OperationForm = ({ operation }: { operation: Operation }) => {
  const { id, path, summary, parameters, examples } = operation;
  return (
    <form action="/api/try" className="operation" aria-labelledby={`${id}-path`}>
      <h3 id={`${id}-path`}>
        <code>GET {path}</code>
      </h3>
      <p lang="en">{summary}</p>
      <input type="hidden" name="operation" value={id} />
      {parameters.map((parameter) => (
        <Field key={parameter.name} of={id} parameter={parameter} />
      ))}
      <p className="operation-send">
        <button type="submit">
          <Trans>Ask</Trans>
        </button>
        <a href={examples[0]}>{examples[0]}</a>
      </p>
    </form>
  );
};

const Field = ({ of, parameter }: { of: string; parameter: Operation["parameters"][number] }) => {
  const { name, isRequired, description, example } = parameter;
  const id = `${of}-${name}`;
  return (
    <p className="operation-field">
      <label htmlFor={id}>
        <code>{name}</code>
      </label>
      <input
        id={id}
        name={name}
        required={isRequired}
        placeholder={example}
        autoComplete="off"
        aria-describedby={`${id}-words`}
      />
      <span id={`${id}-words`} lang="en">
        {description}
      </span>
    </p>
  );
};
