import type { RegionalGroup, Slug } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { groups, groupWords } from "./groups.ts";

/** The colour of each regional group. A press shows one alone; a second press shows all again. */
export const GroupLegend = ({ group, state }: { group: RegionalGroup | null; state: Slug | null }) => {
  const { t } = useLingui();
  return (
    <nav className="groups" aria-label={t`Regional groups`}>
      <ul>
        {groups.map((id) => (
          <li key={id}>
            <Link
              to={pathWith(id === group ? null : id, state)}
              aria-current={id === group ? "true" : undefined}
              preventScrollReset
              replace
            >
              <span className={`swatch ${id}`} aria-hidden="true" />
              {t(groupWords[id])}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          The groups date from 1966; earlier turns take the colour of the group the state belongs to now.
        </Trans>
      </p>
    </nav>
  );
};

const pathWith = (group: RegionalGroup | null, state: Slug | null): string => {
  const query = new URLSearchParams({ ...(state && { state }), ...(group && { group }) });
  return query.size > 0 ? `/history?${query}` : "/history";
};
