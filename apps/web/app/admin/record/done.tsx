import type { EditableKind } from "@council/schema/desk";
import { useLingui as useI18n } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFormat } from "../../i18n/format.ts";
import { pathLabel } from "../form/path-label.ts";

/** What was just done, as the address tells it after the act. */
export const Done = ({ kind, query }: { kind: EditableKind; query: URLSearchParams }) => {
  const { i18n } = useI18n();
  const format = useFormat();
  const joined = (query.get("joined") ?? "").split(" ").filter(Boolean);
  const fields = format.list(joined.map((field) => pathLabel(kind, field, i18n)));
  const told = doneWords[query.get("done") ?? ""] ?? (query.has("saved") ? saved : null);
  if (told === null) return null;
  return (
    <div className="desk-done" role="status">
      <p>{told}</p>
      {joined.length > 0 && (
        <p>
          <Trans>Others had changed {fields} meanwhile: their values are taken in.</Trans>
        </p>
      )}
      {query.has("unscheduled") && (
        <p>
          <Trans>The draft had a time to be published. It has none now: a publisher sets it anew.</Trans>
        </p>
      )}
    </div>
  );
};

const saved = <Trans>Saved as a draft. Readers do not see it yet.</Trans>;

const doneWords: Readonly<Record<string, ReactNode>> = {
  discard: <Trans>The draft is thrown away. The history keeps what it held.</Trans>,
  publish: <Trans>Published. Readers see it now.</Trans>,
  schedule: <Trans>The draft will be published at its time.</Trans>,
  unschedule: <Trans>The draft waits without a time.</Trans>,
  withdraw: <Trans>Withdrawn. Readers see it no more; the history keeps it.</Trans>,
  merge: <Trans>Merged. The other entry’s address leads here now.</Trans>,
  restore: <Trans>Restored as a draft. Readers do not see it yet.</Trans>,
};
