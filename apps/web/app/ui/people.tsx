import type { Capacity, PersonMention } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { personPath } from "../lib/paths.ts";

const capacityWords = {
  "permanent-representative": msg`permanent representative`,
  "deputy-permanent-representative": msg`deputy permanent representative`,
  "charge-d-affaires": msg`chargé d’affaires a.i.`,
  "head-of-state": msg`head of state`,
  "head-of-government": msg`head of government`,
  "foreign-minister": msg`foreign minister`,
  minister: msg`minister`,
  "special-envoy": msg`special envoy`,
  other: null,
} satisfies Record<Capacity, MessageDescriptor | null>;

const longestTitle = 45;

/** In what capacity someone acted: the source's own words, or the word for the capacity; null where neither is known. */
export const useCapacity = (): ((acting: Pick<PersonMention, "capacity" | "title">) => string | null) => {
  const { t } = useLingui();
  return ({ capacity, title }) => {
    if (title !== null) return title;
    const word = capacity && capacityWords[capacity];
    return word ? t(word) : null;
  };
};

/** A person's name, leading to their page, and the capacity they acted in, short enough for a line. */
export const Person = ({ person }: { person: Omit<PersonMention, "role"> }) => {
  const isLong =
    person.capacity !== null && person.capacity !== "other" && (person.title?.length ?? 0) > longestTitle;
  const capacity = useCapacity()(isLong ? { ...person, title: null } : person);
  return (
    <>
      <Link to={personPath(person.id)} className="person">
        {person.name}
      </Link>
      {capacity !== null && `, ${capacity}`}
    </>
  );
};
