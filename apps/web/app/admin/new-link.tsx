import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { Field } from "./form/field.tsx";
import type { HandedLink } from "./staff-action.ts";

/** A link that has just been made, to be copied: it is not kept. */
export const NewLink = ({ link: { url, expiresAt } }: { link: HandedLink }) => {
  const format = useFormat();
  const day = format.day(expiresAt.slice(0, 10));
  return (
    <div className="desk-done" role="status">
      <Field
        label={<Trans>Link to hand on</Trans>}
        hint={
          <Trans>
            Copy it now: it is not shown again. It works once, until {day}. Whoever has it can use it.
          </Trans>
        }
        value={url}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
};
