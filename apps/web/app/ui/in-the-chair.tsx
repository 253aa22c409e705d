import type { PresidencySummary } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { monthPath } from "../lib/paths.ts";
import { Gap } from "./facts.tsx";
import { Person } from "./people.tsx";

const shownAtMost = 2;

const isExpected = ({ presiders }: Props["presidency"]): boolean =>
  presiders.length > 0 && presiders.every(({ role }) => role === "announced");

type Props = { presidency: Pick<PresidencySummary, "id" | "presiders" | "status"> };

/** The word before who leads the presidency: nobody is said to sit in the chair whom no source has seen or named there. */
export const InTheChairTerm = ({ presidency }: Props) =>
  isExpected(presidency) ? <Trans>Expected in the chair</Trans> : <Trans>In the chair</Trans>;

/** Who leads the presidency, each on a line, with how many more sat in the chair; or the gap. */
export const InTheChair = ({ presidency }: Props) => {
  const { id, presiders, status } = presidency;
  if (presiders.length === 0)
    return (
      <Gap>
        {status === "scheduled" || status === "projected" ? (
          <Trans>No source yet for who is to preside.</Trans>
        ) : (
          <Trans>No source yet for who presided.</Trans>
        )}
      </Gap>
    );
  const more = presiders.length - shownAtMost;
  return (
    <ul className="lines">
      {presiders.slice(0, shownAtMost).map((person) => (
        <li key={person.id}>
          <Person person={person} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <Link to={`${monthPath(id)}#chair`}>
            <Trans>and {more} more</Trans>
          </Link>
        </li>
      )}
      {isExpected(presidency) && (
        <li className="gap">
          <Trans>by the post held; not seen presiding</Trans>
        </li>
      )}
    </ul>
  );
};
