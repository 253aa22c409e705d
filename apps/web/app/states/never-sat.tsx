import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { statePath } from "../lib/paths.ts";
import type { Listed } from "./order.ts";

/** The members of the United Nations that never sat on the Council. */
export const NeverSat = ({ states }: { states: Listed[] }) => {
  if (states.length === 0) return null;
  return (
    <section className="section never" id="never">
      <h2>
        <Trans>Never on the Council</Trans>
      </h2>
      <p>
        <Plural
          value={states.length}
          one="# member has neither sat nor been elected."
          other="# members have neither sat nor been elected."
        />
      </p>
      <ul className="names">
        {states.map(({ id, commonName }) => (
          <li key={id}>
            <Link to={statePath(id)}>{commonName}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
