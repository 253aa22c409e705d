import type { Status } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";

/** The word of each status. */
export const statusWords = {
  confirmed: msg`Confirmed`,
  derived: msg`Derived`,
  scheduled: msg`Scheduled`,
  projected: msg`Projected`,
} satisfies Record<Status, MessageDescriptor>;

/** What each status says, in a sentence. */
export const statusMeanings = {
  confirmed: msg`Sources name the state for this turn, which has begun. Where all of them were written before it began, the month says so.`,
  derived: msg`The rule says so. No source that names the state for this turn has been read.`,
  scheduled: msg`The rota is published. The turn has not begun.`,
  projected: msg`The rule, applied to the known future members.`,
} satisfies Record<Status, MessageDescriptor>;

type Props = { status: Status; isQuiet?: boolean; children?: ReactNode };

/** How sure a turn is: a shape and its word, or `children` in the word's place. Quiet, the word is only heard. */
export const StatusMark = ({ status, isQuiet = false, children }: Props) => {
  const { t } = useLingui();
  return (
    <span className="status">
      <StatusShape status={status} />
      <span className={isQuiet ? "heard" : undefined}>{children ?? t(statusWords[status])}</span>
    </span>
  );
};

const StatusShape = ({ status }: { status: Status }) => (
  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className={`shape shape-${status}`}>
    <circle cx="6" cy="6" r="5" />
    {status === "derived" && <path d="M6 1a5 5 0 0 1 0 10z" />}
  </svg>
);
