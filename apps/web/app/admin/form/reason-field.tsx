import { Trans } from "@lingui/react/macro";

/** Why something is saved: it stands in the history, and only there. */
export const ReasonField = ({ typed }: { typed: string }) => (
  <div className="desk-field">
    <label htmlFor="reason">
      <Trans>Why (optional)</Trans>
    </label>
    <input
      type="text"
      id="reason"
      name="reason"
      defaultValue={typed}
      maxLength={500}
      autoComplete="off"
      aria-describedby="reason-hint"
    />
    <p className="desk-hint" id="reason-hint">
      <Trans>For the history, which staff alone read.</Trans>
    </p>
  </div>
);
