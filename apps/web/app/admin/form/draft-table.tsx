import type { DraftSummary } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { recordPath } from "./addresses.ts";
import { kindWords } from "./kinds.ts";
import { useMoment } from "./new-york-time.ts";

/** Drafts in lines; those of one batch one after another, with a word that they belong together. */
export const DraftTable = ({ drafts }: { drafts: DraftSummary[] }) => (
  <table className="table draft-table">
    <thead>
      <tr>
        <th scope="col">
          <Trans>Draft</Trans>
        </th>
        <th scope="col">
          <Trans>Kind</Trans>
        </th>
        <th scope="col">
          <Trans>Saved, New York time</Trans>
        </th>
        <th scope="col">
          <Trans>Published</Trans>
        </th>
      </tr>
    </thead>
    <tbody>
      {drafts
        .toSorted((a, b) => (a.batch ?? a.id).localeCompare(b.batch ?? b.id, "en"))
        .map((draft) => (
          <Line key={`${draft.kind} ${draft.id}`} draft={draft} drafts={drafts} />
        ))}
    </tbody>
  </table>
);

const Line = ({ draft, drafts }: { draft: DraftSummary; drafts: DraftSummary[] }) => {
  const { t } = useLingui();
  const moment = useMoment();
  const { kind, id, label, savedAt, savedBy, publishAt, isNew, batch } = draft;
  const together = batch === null ? 0 : drafts.filter((other) => other.batch === batch).length - 1;
  return (
    <tr>
      <th scope="row">
        <Link to={recordPath(kind, id)}>{label || id}</Link>
        {isNew && (
          <span className="desk-note">
            {" "}
            <Trans>new</Trans>
          </span>
        )}
        {together > 0 && (
          <span className="desk-note">
            {" "}
            <Trans>published together with {together} more</Trans>
          </span>
        )}
      </th>
      <td>{t(kindWords[kind].one)}</td>
      <td>
        {savedBy}, <time dateTime={savedAt}>{moment(savedAt)}</time>
      </td>
      <td>{publishAt ? <time dateTime={publishAt}>{moment(publishAt)}</time> : <Trans>Not yet</Trans>}</td>
    </tr>
  );
};
