import type { PresidencySummary } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Gap } from "./facts.tsx";
import { Person } from "./people.tsx";

const shownAtMost = 2;

type Props = { presidency: Pick<PresidencySummary, "presiders" | "status"> };

/** Who leads the presidency, each on a line, with how many more sat in the chair; or the gap. */
export const InTheChair = ({ presidency: { presiders, status } }: Props) => {
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
        <li className="gap">
          <Trans>and {more} more</Trans>
        </li>
      )}
    </ul>
  );
};
