import type { Revision, RevisionComparison } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMoment } from "../form/new-york-time.ts";
import { actWords, doorWords } from "./revision-words.ts";

type Props = { revisions: Revision[]; comparison: RevisionComparison | null };

/** All that was done to a record, newest first, with marks for the two to compare. */
export const RevisionTable = ({ revisions, comparison }: Props) => {
  const newer = comparison?.newer.id ?? revisions[0]?.id;
  const older = comparison?.older.id ?? revisions[1]?.id ?? newer;
  return (
    <table className="table">
      <caption className="desk-unseen">
        <Trans>All that was done, newest first</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Compare</Trans>
          </th>
          <th scope="col">
            <Trans>When, in New York</Trans>
          </th>
          <th scope="col">
            <Trans>What</Trans>
          </th>
          <th scope="col">
            <Trans>Who, and by which door</Trans>
          </th>
          <th scope="col">
            <Trans>Why</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {revisions.map((revision) => (
          <Line key={revision.id} revision={revision} newer={newer} older={older} />
        ))}
      </tbody>
    </table>
  );
};

type LineProps = { revision: Revision; newer: number | undefined; older: number | undefined };

const Line = ({ revision, newer, older }: LineProps) => {
  const { t } = useLingui();
  const moment = useMoment();
  const { id, act, at, staffName, door, reason, isCorrection } = revision;
  return (
    <tr>
      <td className="desk-marks">
        <label>
          <input
            type="radio"
            name="a"
            value={id}
            defaultChecked={id === older}
            aria-label={t`Revision ${id} as the first`}
          />
          <Trans>first</Trans>
        </label>
        <label>
          <input
            type="radio"
            name="b"
            value={id}
            defaultChecked={id === newer}
            aria-label={t`Revision ${id} as the second`}
          />
          <Trans>second</Trans>
        </label>
      </td>
      <td>
        <time dateTime={at}>{moment(at)}</time>
      </td>
      <th scope="row">
        {t(actWords[act])}
        {isCorrection && (
          <>
            {", "}
            <Trans>a correction</Trans>
          </>
        )}
      </th>
      <td>
        {staffName ?? <Trans>The text of the project</Trans>}, {t(doorWords[door])}
      </td>
      <td>{reason}</td>
    </tr>
  );
};
