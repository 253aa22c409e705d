import type { RegionalGroup, Slug } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Form, Link } from "react-router";

type Props = {
  /** In the order of their names. */
  states: { id: Slug; commonName: string }[];
  state: Slug | "";
  group: RegionalGroup | null;
};

/** Shows the turns of one state alone: a plain form, so the choice is in the address. */
export const Filter = ({ states, state, group }: Props) => (
  <Form method="get" action="/history" className="history-filter" preventScrollReset>
    <label htmlFor="history-state">
      <Trans>State</Trans>
    </label>
    <div>
      <select id="history-state" name="state" defaultValue={state} key={state}>
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
    {(state !== "" || group !== null) && (
      <Link to="/history" preventScrollReset>
        <Trans>Show all</Trans>
      </Link>
    )}
  </Form>
);
