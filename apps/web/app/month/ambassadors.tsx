import type { Ambassador } from "@council/schema";
import { Plural } from "@lingui/react/macro";
import { Link } from "react-router";
import { personPath } from "../lib/paths.ts";
import { PersonFacts } from "../ui/person-facts.tsx";

/** The people behind the presidency of whose life something is known. */
export const Ambassadors = ({ ambassadors }: { ambassadors: Ambassador[] }) => {
  const shown = knownAmbassadors(ambassadors);
  if (shown.length === 0) return null;
  return (
    <section className="ambassadors" id="ambassadors">
      <h2>
        <Plural value={shown.length} one="The ambassador" other="The ambassadors" />
      </h2>
      {shown.map((person) => (
        <AmbassadorProfile key={person.id} person={person} />
      ))}
    </section>
  );
};

/** Those of whose life something is known. */
export const knownAmbassadors = (ambassadors: Ambassador[]): Ambassador[] =>
  ambassadors.filter(
    ({ languages, education, career, postings }) =>
      languages.length + education.length + career.length + postings.length > 0,
  );

const AmbassadorProfile = ({ person }: { person: Ambassador }) => (
  <article>
    <h3>
      <Link to={personPath(person.id)}>{person.name}</Link>
    </h3>
    {person.note !== null && <p className="aside-note">{person.note}</p>}
    <PersonFacts person={person} />
  </article>
);
