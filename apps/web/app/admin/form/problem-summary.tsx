import { useLingui as useI18n } from "@lingui/react";
import { Plural } from "@lingui/react/macro";
import type { Ref } from "react";
import { pathLabel } from "./path-label.ts";
import type { FormName } from "./words.ts";

type Props = {
  kind: FormName;
  formId: string;
  /** By the name of the field; those of the whole record under an empty name. */
  errors: Readonly<Record<string, string[]>>;
  ref: Ref<HTMLDivElement>;
};

/** All that is to be mended before a record can be saved, each line a way to its field. */
export const ProblemSummary = ({ kind, formId, errors, ref }: Props) => {
  const { i18n } = useI18n();
  const problems = Object.entries(errors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  );
  if (problems.length === 0) return null;
  return (
    <div className="desk-summary" role="alert" tabIndex={-1} ref={ref}>
      <h2>
        <Plural value={problems.length} one="One thing to mend" other="# things to mend" />
      </h2>
      <ul>
        {problems.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name === "" ? (
              message
            ) : (
              <FieldLink to={`${formId}-${name}`} label={pathLabel(kind, name, i18n)} message={message} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

const FieldLink = ({ to, label, message }: { to: string; label: string; message: string }) => (
  <>
    <a
      href={`#${encodeURIComponent(to)}`}
      onClick={(event) => {
        const field = document.getElementById(to);
        if (field === null) return;
        event.preventDefault();
        field.focus();
      }}
    >
      {label}
    </a>
    {": "}
    {message}
  </>
);
