import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";

/** Asks what to look for, with what is wrong with it beside the field. */
export const SearchForm = ({ query, problem }: { query: string; problem: string | null }) => (
  <Form action="/search" role="search" className="search-form">
    <label htmlFor="search-query">
      <Trans>State, person, month or topic</Trans>
    </label>
    <div>
      <input
        id="search-query"
        name="q"
        type="search"
        key={query}
        defaultValue={query}
        dir="auto"
        autoComplete="off"
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : "search-problem"}
      />
      <button type="submit">
        <Trans>Search</Trans>
      </button>
    </div>
    {problem !== null && (
      <p id="search-problem" className="search-problem">
        {problem}
      </p>
    )}
  </Form>
);
