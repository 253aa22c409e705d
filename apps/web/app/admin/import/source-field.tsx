import { Trans } from "@lingui/react/macro";
import { useChoices } from "../form/choices.ts";
import { Field } from "../form/field.tsx";

/** Names a recorded source by its id; with JavaScript what is typed is looked up. */
export const SourceField = ({ given, problem }: { given: string; problem: string | null }) => {
  const [known, onLook] = useChoices({});
  return (
    <>
      <Field
        label={<Trans>Id of a recorded source</Trans>}
        hint={<Trans>Type some of its title.</Trans>}
        name="source"
        list="sources"
        autoComplete="off"
        defaultValue={given}
        onInput={({ currentTarget: { value } }) => onLook("source", value)}
        problem={problem}
      />
      <datalist id="sources">
        {(known.source ?? []).map(({ id, label }) => (
          <option key={id} value={id} label={label} />
        ))}
      </datalist>
    </>
  );
};
