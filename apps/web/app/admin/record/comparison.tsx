import type { EditableKind, RevisionComparison, RevisionView } from "@council/schema/desk";
import { useLingui as useI18n } from "@lingui/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMoment } from "../form/new-york-time.ts";
import { pathLabel } from "../form/path-label.ts";
import { Value } from "../form/value.tsx";
import { actWords } from "./revision-words.ts";

type Props = { kind: EditableKind; comparison: RevisionComparison };

/** Two states of a record side by side: the fields in which they differ. */
export const Comparison = ({ kind, comparison: { older, newer, changed } }: Props) => {
  const { i18n } = useI18n();
  if (changed.length === 0)
    return (
      <p role="status">
        <Trans>These two say the same.</Trans>
      </p>
    );
  return (
    <table className="table desk-comparison">
      <caption className="desk-unseen">
        <Trans>The fields in which two states of the record differ</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Field</Trans>
          </th>
          <th scope="col">
            <Title of={older} />
          </th>
          <th scope="col">
            <Title of={newer} />
          </th>
        </tr>
      </thead>
      <tbody>
        {changed.map((field) => (
          <tr key={field}>
            <th scope="row">{pathLabel(kind, field, i18n)}</th>
            <td>
              <Value kind={kind} value={older.after?.[field]} path={[field]} />
            </td>
            <td>
              <Value kind={kind} value={newer.after?.[field]} path={[field]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Title = ({ of: { act, at } }: { of: RevisionView }) => {
  const { t } = useLingui();
  const moment = useMoment();
  return (
    <>
      {t(actWords[act])}, {moment(at)}
    </>
  );
};
