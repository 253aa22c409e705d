import type { Slug } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Form, Link } from "react-router";
import type { Choice } from "./choice.ts";

type Props = {
  /** In the order of their names. */
  states: { id: Slug; commonName: string }[];
  choice: Choice;
};

/** Shows the turns of one state alone: a plain form, so the choice is in the address. */
export const Filter = ({ states, choice: { state, group } }: Props) => (
  <Form method="get" action="/history" className="history-filter" preventScrollReset>
    <label htmlFor="history-state">
      <Trans>State</Trans>
    </label>
    <div>
      <select id="history-state" name="state" defaultValue={state ?? ""} key={state}>
        <option value="">
          <Trans>All states</Trans>
        </option>
        {states.map(({ id, commonName }) => (
          <option key={id} value={id}>
            {commonName}
          </option>
        ))}
      </select>
      <button type="submit">
        <Trans>Show</Trans>
      </button>
    </div>
    {(state || group) && (
      <Link to="/history" preventScrollReset>
        <Trans>Show all</Trans>
      </Link>
    )}
  </Form>
);
