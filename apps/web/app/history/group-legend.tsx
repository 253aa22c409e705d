import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { groups, groupWords } from "../ui/groups.ts";
import { type Choice, historyPath } from "./choice.ts";

/** The colour of each regional group. A press shows one alone; a second press shows all again. */
export const GroupLegend = ({ choice }: { choice: Choice }) => {
  const { t } = useLingui();
  return (
    <nav className="groups" aria-label={t`Regional groups`}>
      <ul>
        {groups.map((id) => {
          const isShown = id === choice.group;
          return (
            <li key={id}>
              <Link
                to={historyPath({ ...choice, group: isShown ? null : id })}
                aria-current={isShown ? "true" : undefined}
                preventScrollReset
                replace
              >
                <span className={`swatch ${id}`} aria-hidden="true" />
                {t(groupWords[id])}
              </Link>
            </li>
          );
        })}
      </ul>
      <p>
        <Trans>
          The groups date from 1966; earlier turns take the colour of the group the state belongs to now, or
          belonged to last.
        </Trans>
      </p>
    </nav>
  );
};
