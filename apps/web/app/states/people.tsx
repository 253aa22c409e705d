import type { StateView } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { personPath } from "../lib/paths.ts";

/** Everyone the record knows to have acted for the state, by name. */
export const People = ({ people, name }: { people: StateView["people"]; name: string }) => (
  <section>
    <h2>
      <Trans>People who acted for {name}</Trans>
    </h2>
    <ul className="names">
      {people
        .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
        .map((person) => (
          <li key={person.id}>
            <Link to={personPath(person.id)}>{person.name}</Link>
          </li>
        ))}
    </ul>
  </section>
);
