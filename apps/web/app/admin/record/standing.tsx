import type { RecordFinding, RecordView } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import { Form, Link } from "react-router";
import { useMoment } from "../form/new-york-time.ts";
import type { Undone } from "./acts.ts";
import { Findings } from "./findings.tsx";
import { PublishForm } from "./publish-form.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";

type Props = { view: RecordView; findings: RecordFinding[]; isPublisher: boolean; undone: Undone | null };

/** How a record stands, and what can be done with it now. */
export const Standing = ({ view, findings, isPublisher, undone }: Props) => {
  const { draft, published, version } = view;
  return (
    <section className="desk-standing" aria-labelledby="standing">
      <h2 id="standing">{draft ? <Trans>The draft</Trans> : <Trans>As it stands</Trans>}</h2>
      {undone && <Refused undone={undone} />}
      <Told view={view} />
      {draft && <Findings findings={findings} of={view} />}
      {draft && isPublisher && (
        <PublishForm
          version={version}
          isSeen={published !== null}
          findings={findings}
          undone={undone}
          publishAt={draft.publishAt}
        />
      )}
      {draft && !isPublisher && (
        <p className="desk-hint">
          <Trans>A publisher can publish it.</Trans>
        </p>
      )}
      {draft && <Discard version={version} />}
      {!draft && published && isPublisher && <WithdrawForm version={version} undone={undone} />}
      {!draft && published && isPublisher && view.kind === "ambassador" && (
        <p className="desk-ways">
          <Link to={`/admin/merge?from=${view.id}`}>
            <Trans>Merge it with another entry of the same person</Trans>
          </Link>
        </p>
      )}
    </section>
  );
};

const Told = ({ view: { draft, published } }: { view: RecordView }) => {
  const moment = useMoment();
  if (draft?.publishAt)
    return (
      <p>
        <Trans>To be published {moment(draft.publishAt)}, New York time.</Trans>
      </p>
    );
  if (draft)
    return (
      <p>
        <Trans>
          Saved by {draft.savedBy}, {moment(draft.savedAt)}, New York time.
        </Trans>
      </p>
    );
  return published ? (
    <p>
      <Trans>Readers see what the form holds.</Trans>
    </p>
  ) : (
    <p>
      <Trans>Readers do not see it.</Trans>
    </p>
  );
};

const Discard = ({ version }: { version: number }) => (
  <Form method="post">
    <input type="hidden" name="from" value={version} />
    <details className="desk-more">
      <summary>
        <Trans>Throw the draft away</Trans>
      </summary>
      <p>
        <Trans>What readers see stays. The history keeps what the draft held.</Trans>
      </p>
      <button type="submit" name="do" value="discard">
        <Trans>Throw it away</Trans>
      </button>
    </details>
  </Form>
);

const Refused = ({ undone: { refusal } }: { undone: Undone }) => (
  <div className="desk-summary" role="alert">
    <p>{refusal.message}</p>
  </div>
);
