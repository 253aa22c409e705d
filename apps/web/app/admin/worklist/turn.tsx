import type { TurnToPrepare } from "@council/schema/desk";
import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../../i18n/format.ts";
import { monthPath } from "../../lib/paths.ts";
import { previewOf, recordPath } from "../form/addresses.ts";
import { LackWords } from "./lack-words.tsx";
import { whereToMend } from "./where-to-mend.ts";

/** A turn that is to be prepared: all that it lacks, each a way to its form, and one button to begin. */
export const Turn = ({ turn: { id, name, isCurrent, lacks, drafts } }: { turn: TurnToPrepare }) => {
  const format = useFormat();
  const [first] = lacks;
  const month = format.month(id);
  return (
    <li>
      <div>
        <p className="kicker">
          {format.month(id)}
          {isCurrent && (
            <>
              {" · "}
              <Trans>now</Trans>
            </>
          )}
        </p>
        <h3>
          <Link to={recordPath("presidency", id)}>{name}</Link>
        </h3>
        <p className="desk-ways">
          <a href={previewOf(monthPath(id))}>
            <Trans>Preview</Trans>
          </a>
        </p>
      </div>
      <div>
        {lacks.length === 0 ? (
          <p>
            <Trans>It lacks nothing.</Trans>
          </p>
        ) : (
          <ul className="worklist-lacks">
            {lacks.map((lack) => (
              <li key={`${lack.lacks} ${lack.kind} ${lack.id}`}>
                <Link to={whereToMend(lack, id)}>
                  <LackWords lack={lack} />
                </Link>
              </li>
            ))}
          </ul>
        )}
        {drafts.length > 0 && (
          <p className="desk-note">
            <Plural value={drafts.length} one="One draft waits" other="# drafts wait" />
          </p>
        )}
      </div>
      {first && (
        <Link className="desk-main" to={whereToMend(first, id)}>
          <Trans>
            Begin <span className="desk-unseen">with {month}</span>
          </Trans>
        </Link>
      )}
    </li>
  );
};
