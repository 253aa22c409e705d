import type { MergePreview } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useLocation } from "react-router";
import type { Refusal } from "../form/failures.ts";
import { MergedEntry } from "./merged-entry.tsx";
import { MergedTurns } from "./merged-turns.tsx";

type Props = { preview: MergePreview; undone: { refusal: Refusal; reason: string } | null };

/** All that a merge comes to, and the button that does it for readers at once. */
export const MergeForm = ({ preview, undone }: Props) => {
  const { from, to, merged, doubts, fromVersion, toVersion, presiders } = preview;
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const isReasonMissing = undone?.refusal.problems.some(({ path: [first] }) => first === "reason") ?? false;
  return (
    <Form method="post" action={pathname + search} className="desk-act desk-wide">
      <h2>
        <Trans>What it comes to</Trans>
      </h2>
      {undone && (
        <p role="alert" className="desk-problem" id="merge-problem">
          {undone.refusal.problems.map(({ message }) => message).join(" ") || undone.refusal.message}
        </p>
      )}
      {doubts.length > 0 && (
        <ul className="desk-findings" data-severity="warns" aria-label={t`Reasons for doubt`}>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
      <MergedEntry from={from} to={to} merged={merged} />
      <MergedTurns presiders={presiders} />
      <input type="hidden" name="fromId" value={from.id} />
      <input type="hidden" name="toId" value={to.id} />
      <input type="hidden" name="fromVersion" value={fromVersion} />
      <input type="hidden" name="toVersion" value={toVersion} />
      <div className="desk-field">
        <label htmlFor="reason">
          <Trans>How it is known that they are one person</Trans>
        </label>
        <input
          id="reason"
          name="reason"
          defaultValue={undone?.reason ?? ""}
          maxLength={500}
          autoComplete="off"
          aria-invalid={isReasonMissing || undefined}
          aria-describedby={isReasonMissing ? "merge-problem" : undefined}
        />
      </div>
      <button type="submit" className="desk-main">
        <Trans>Merge them for readers now</Trans>
      </button>
    </Form>
  );
};
