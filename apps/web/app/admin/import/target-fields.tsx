import type { Choice } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import { Field, Select } from "../form/field.tsx";
import type { Choices, ImportProblems } from "./choices.ts";
import { SourceField } from "./source-field.tsx";

type Props = {
  choices: Choices;
  person: { id: string; name: string } | null;
  problems: ImportProblems;
  states: Choice[];
};

/** To which turn, which person and which source a text belongs. */
export const TargetFields = ({ choices, person, problems, states }: Props) => {
  const problemOf = (name: string): string | null => problems[name]?.join(" ") ?? null;
  const { month, state, source, newSource } = choices;
  return (
    <>
      <fieldset className="desk-group">
        <legend>
          <Trans>What it is about</Trans>
        </legend>
        <div className="desk-parts">
          <Field
            label={<Trans>Month</Trans>}
            hint={<Trans>YYYY-MM.</Trans>}
            name="month"
            defaultValue={month}
            problem={problemOf("month")}
          />
          <Select label={<Trans>State</Trans>} name="state" defaultValue={state} problem={problemOf("state")}>
            <option value="" />
            {states.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
          <Person chosen={choices.person} person={person} />
        </div>
      </fieldset>
      <fieldset className="desk-group">
        <legend>
          <Trans>The source</Trans>
        </legend>
        <p className="desk-hint">
          <Trans>
            Every fact that is accepted carries it. Name one that is recorded, or tell of a new one.
          </Trans>
        </p>
        <div className="desk-parts">
          <SourceField given={source} problem={problemOf("source")} />
          <Field
            label={<Trans>Title</Trans>}
            name="newSource.title"
            defaultValue={newSource.title}
            problem={problemOf("newSource.title")}
          />
          <Field
            label={<Trans>Publisher</Trans>}
            name="newSource.publisher"
            defaultValue={newSource.publisher}
            problem={problemOf("newSource.publisher")}
          />
          <Field
            label={<Trans>Web address</Trans>}
            name="newSource.url"
            inputMode="url"
            defaultValue={newSource.url}
            problem={problemOf("newSource.url")}
          />
          <Field
            label={<Trans>Published on</Trans>}
            hint={<Trans>YYYY, YYYY-MM or YYYY-MM-DD.</Trans>}
            name="newSource.publishedOn"
            defaultValue={newSource.publishedOn}
            problem={problemOf("newSource.publishedOn")}
          />
        </div>
      </fieldset>
    </>
  );
};

const Person = ({ chosen, person }: { chosen: string; person: Props["person"] }) => {
  if (person === null) return null;
  return (
    <fieldset className="desk-choice">
      <legend>
        <Trans>The ambassador</Trans>
      </legend>
      <label className="desk-check">
        <input type="radio" name="person" value={person.id} defaultChecked={chosen !== ""} />
        <span>
          <Trans>
            {person.name}, who is in the record ({person.id})
          </Trans>
        </span>
      </label>
      <label className="desk-check">
        <input type="radio" name="person" value="" defaultChecked={chosen === ""} />
        <Trans>Somebody else: add a new person</Trans>
      </label>
    </fieldset>
  );
};
