import type { RecordView } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Link } from "react-router";
import { Notice } from "../../ui/notice.tsx";
import { recordPath } from "../form/addresses.ts";
import type { KnownChoices } from "../form/choices.ts";
import { RecordForm } from "../form/record-form.tsx";
import type { SaveState } from "../form/save-bar.tsx";
import type { Latest } from "./latest-of.ts";
import type { Unsaved } from "./save.ts";
import { useElsewhere } from "./use-elsewhere.ts";

type Props = {
  view: RecordView;
  latest: Latest;
  choices: KnownChoices;
  unsaved: Unsaved | null;
  query: URLSearchParams;
};

/** The form of a record that stands: what was begun stays in its fields while others save. */
export const Editor = ({ view, latest, choices, unsaved, query }: Props) => {
  const [begun] = useState({
    from: unsaved?.from ?? view.version,
    fields: unsaved?.fields ?? view.current,
  });
  const elsewhere = useElsewhere(view, latest, begun.from);
  if (begun.fields === null) return <Withdrawn view={view} />;
  return (
    <RecordForm
      kind={view.kind}
      id={view.id}
      from={begun.from}
      fields={begun.fields}
      choices={choices}
      lastResult={unsaved?.lastResult ?? null}
      reason={unsaved?.reason ?? ""}
      state={elsewhere ?? stateOf(view)}
      saved={query.get("saved")}
    />
  );
};

const Withdrawn = ({ view: { kind, id } }: { view: RecordView }) => (
  <Notice title={<Trans>Readers see this no more</Trans>}>
    <p>
      <Trans>
        It was withdrawn or merged. Its <Link to={`${recordPath(kind, id)}/revisions`}>history</Link> holds
        what it said; a publisher can restore it as a draft.
      </Trans>
    </p>
  </Notice>
);

const stateOf = ({ draft }: RecordView): SaveState =>
  draft ? { is: "draft", by: draft.savedBy, at: draft.savedAt } : { is: "published" };
