import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";
import type { Refusal } from "../form/failures.ts";

type Props = {
  version: number;
  /** The two that are compared, the newer first. */
  revisions: [number, number];
  undone: { revision: number; refusal: Refusal; reason: string } | null;
};

/** Makes one of the two compared states the draft of the record. Nothing is published by it. */
export const RestoreForm = ({ version, revisions: [newer, older], undone }: Props) => (
  <Form method="post" className="desk-act">
    <h2>
      <Trans>Restore as a draft</Trans>
    </h2>
    {undone && (
      <p role="alert" className="desk-problem">
        {undone.refusal.message}
      </p>
    )}
    <input type="hidden" name="from" value={version} />
    <fieldset className="desk-choice">
      <legend>
        <Trans>Which state</Trans>
      </legend>
      <label className="desk-check">
        <input type="radio" name="revision" value={older} defaultChecked={undone?.revision !== newer} />{" "}
        <Trans>The older, on the left</Trans>
      </label>
      <label className="desk-check">
        <input type="radio" name="revision" value={newer} defaultChecked={undone?.revision === newer} />{" "}
        <Trans>The newer, on the right</Trans>
      </label>
    </fieldset>
    <div className="desk-field">
      <label htmlFor="restore-reason">
        <Trans>Why</Trans>
      </label>
      <input
        type="text"
        id="restore-reason"
        name="reason"
        required
        maxLength={500}
        defaultValue={undone?.reason ?? ""}
      />
    </div>
    <button type="submit">
      <Trans>Restore as a draft</Trans>
    </button>
  </Form>
);
