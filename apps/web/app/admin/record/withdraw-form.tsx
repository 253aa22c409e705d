import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";
import type { Undone } from "./acts.ts";
import { TypedField } from "./typed-field.tsx";

/** Takes a record from the readers' sight. */
export const WithdrawForm = ({ version, undone }: { version: number; undone: Undone | null }) => (
  <Form method="post" className="desk-act">
    <input type="hidden" name="from" value={version} />
    <details className="desk-more" open={undone?.act === "withdraw"}>
      <summary>
        <Trans>Withdraw it</Trans>
      </summary>
      <p>
        <Trans>Readers see it no more. Nothing is erased: a publisher can restore it.</Trans>
      </p>
      <TypedField name="reason" undone={undone} label={<Trans>Why</Trans>} />
      <label className="desk-check">
        <input type="checkbox" name="isCorrection" />{" "}
        <Trans>It was a mistake: the list of corrections says so, with the reason.</Trans>
      </label>
      <button type="submit" name="do" value="withdraw">
        <Trans>Withdraw</Trans>
      </button>
    </details>
  </Form>
);
