import type { Event } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";

const words = {
  announced: msg`Planned`,
  held: msg`Held`,
  cancelled: msg`Cancelled`,
} satisfies Record<Event["status"], MessageDescriptor>;

/** Whether a meeting took place: a shape and its word. Planned is not held. */
export const EventMark = ({ status }: { status: Event["status"] }) => {
  const { t } = useLingui();
  return (
    <span className="status event-mark">
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" className={`shape event-${status}`}>
        <rect x="1" y="1" width="10" height="10" />
        {status === "cancelled" && <path d="M1 11L11 1" />}
      </svg>
      {t(words[status])}
    </span>
  );
};
