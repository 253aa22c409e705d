import { useFormMetadata } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Meta } from "./meta.ts";
import type { FocusTarget } from "./use-row-focus.ts";

type Props = {
  list: Meta;
  at: number;
  count: number;
  name: string;
  afterwards: (target: FocusTarget, words: string) => void;
};

/** Moves a row up or down, or takes it out. */
export const RowButtons = ({ list, at, count, name, afterwards }: Props) => {
  const { t } = useLingui();
  const form = useFormMetadata(list.formId);
  const formAction = `#${encodeURIComponent(list.id)}`;
  const move = (to: number) => form.reorder.getButtonProps({ name: list.name, from: at, to });
  return (
    <div className="desk-row-buttons">
      <button
        {...move(at - 1)}
        formAction={formAction}
        className="desk-small"
        data-to="up"
        disabled={at === 0}
        aria-label={t`Up: ${name}`}
        onClick={() => afterwards({ to: "up", at: at - 1 }, t`${name} moved up`)}
      >
        <Trans>Up</Trans>
      </button>
      <button
        {...move(at + 1)}
        formAction={formAction}
        className="desk-small"
        data-to="down"
        disabled={at === count - 1}
        aria-label={t`Down: ${name}`}
        onClick={() => afterwards({ to: "down", at: at + 1 }, t`${name} moved down`)}
      >
        <Trans>Down</Trans>
      </button>
      <button
        {...form.remove.getButtonProps({ name: list.name, index: at })}
        formAction={formAction}
        className="desk-small"
        data-to="remove"
        aria-label={t`Remove: ${name}`}
        onClick={() => afterwards({ to: "remove", at }, t`${name} removed`)}
      >
        <Trans>Remove</Trans>
      </button>
    </div>
  );
};
