import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";
import { Field } from "../ui/field.tsx";

/** Asks what to look for, with what is wrong with it beside the field. */
export const SearchForm = ({ query, problem }: { query: string; problem: string | null }) => (
  <Form action="/search" role="search" className="search-form">
    <Field label={<Trans>State, person, month or topic</Trans>} problem={problem}>
      {(wiring) => (
        <input
          {...wiring}
          name="q"
          type="search"
          key={query}
          defaultValue={query}
          dir="auto"
          autoComplete="off"
        />
      )}
    </Field>
    <button type="submit">
      <Trans>Search</Trans>
    </button>
  </Form>
);
