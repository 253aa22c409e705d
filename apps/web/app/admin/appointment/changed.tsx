import type { RecordName } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { recordPath } from "../form/addresses.ts";
import { kindWords } from "../form/kinds.ts";

/** The drafts that a change of ambassador has made. */
export const Changed = ({ records }: { records: RecordName[] }) => {
  const { t } = useLingui();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <>
      <div className="desk-done" role="status" ref={top} tabIndex={-1}>
        <p>
          <Trans>All of it is saved as drafts that are published together. Readers do not see it yet.</Trans>
        </p>
      </div>
      <ul className="desk-made">
        {records.map(({ kind, id }) => (
          <li key={`${kind} ${id}`}>
            {t(kindWords[kind].one)}: <Link to={recordPath(kind, id)}>{id}</Link>
          </li>
        ))}
      </ul>
    </>
  );
};
