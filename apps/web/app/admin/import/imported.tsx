import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { newRecordPath, recordPath } from "../form/addresses.ts";
import { kindWords } from "../form/kinds.ts";
import type { Made } from "./make-drafts.ts";
import { leftWords, proposalWords } from "./proposal-words.ts";

/** The drafts that were made, to be looked through, and what of the text is in none. */
export const Imported = ({ made: { drafts, left } }: { made: Made }) => {
  const { t } = useLingui();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const month = drafts.find(({ kind }) => kind === "country-profile")?.id;
  return (
    <>
      <div className="desk-done" role="status" ref={top} tabIndex={-1}>
        <p>
          <Plural
            value={drafts.length}
            one="One draft is made. Readers do not see it yet."
            other="# drafts are made, to be published together. Readers do not see them yet."
          />
        </p>
      </div>
      <ul className="desk-made">
        {drafts.map(({ kind, id, label }) => (
          <li key={`${kind} ${id}`}>
            {t(kindWords[kind].one)}: <Link to={recordPath(kind, id)}>{label || id}</Link>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <section className="desk-section">
          <h2>
            <Trans>In no draft</Trans>
          </h2>
          <ul className="desk-findings" data-severity="warns">
            {left.map(({ proposal, reason }) => (
              <li key={`${proposal.field} ${proposal.evidence.start}`}>
                {t(proposalWords[proposal.field])}: “{proposal.evidence.text}”. {t(leftWords[reason])}
              </li>
            ))}
          </ul>
        </section>
      )}
      {month && (
        <p className="desk-ways">
          <Link to={newRecordPath("profile", { presidencyId: month })}>
            <Trans>Go on to the profile of the month</Trans>
          </Link>
        </p>
      )}
    </>
  );
};
