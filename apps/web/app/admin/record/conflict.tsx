import type { EditableKind, SaveConflict } from "@council/schema/desk";
import { useLingui as useI18n } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Form } from "react-router";
import { useMoment } from "../form/new-york-time.ts";
import { pathLabel } from "../form/path-label.ts";
import { Value } from "../form/value.tsx";
import "./history.css";

type Props = {
  conflict: SaveConflict;
  /** Where the browser keeps what was to be saved. */
  place: string;
  /** Why it was to be saved. */
  reason: string;
  kind: EditableKind;
};

/** Both values of each field that two people have changed, to choose from. All else is joined already. */
export const Conflict = ({
  conflict: { version, by, at, conflicts, merged },
  place,
  reason,
  kind,
}: Props) => {
  const moment = useMoment();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Form method="post" className="desk-conflict">
      <div role="alert">
        <h2 ref={heading} tabIndex={-1}>
          <Plural
            value={conflicts.length}
            one="One field was changed by you and by somebody else"
            other="# fields were changed by you and by somebody else"
          />
        </h2>
        <p>
          <Trans>
            {by} saved {moment(at)}. Choose which value stays. Every other field is joined, and both versions
            stay in the history.
          </Trans>
        </p>
      </div>
      <input type="hidden" name="from" value={version} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="reason" value={reason} />
      <input type="hidden" name="joined" value={JSON.stringify(merged ?? {})} />
      {conflicts.map((dispute) => (
        <Dispute key={dispute.field} dispute={dispute} kind={kind} by={by} />
      ))}
      <button type="submit" name="do" value="choose" className="desk-main">
        <Trans>Save what is chosen</Trans>
      </button>
    </Form>
  );
};

type DisputeProps = { dispute: SaveConflict["conflicts"][number]; kind: EditableKind; by: string };

const Dispute = ({ dispute: { field, base, mine, theirs }, kind, by }: DisputeProps) => {
  const { i18n } = useI18n();
  const sides = [
    { keep: "mine", value: mine, whose: <Trans>Yours</Trans> },
    { keep: "theirs", value: theirs, whose: <Trans>That of {by}</Trans> },
  ];
  return (
    <fieldset className="desk-dispute">
      <legend>{pathLabel(kind, field, i18n)}</legend>
      <input type="hidden" name={`mine.${field}`} value={JSON.stringify(mine ?? null)} />
      {sides.map(({ keep, value, whose }) => (
        <label key={keep}>
          <span>
            <input type="radio" name={`keep.${field}`} value={keep} required /> {whose}
          </span>
          <Value kind={kind} value={value} path={[field]} />
        </label>
      ))}
      <details>
        <summary>
          <Trans>What stood before</Trans>
        </summary>
        <Value kind={kind} value={base} path={[field]} />
      </details>
    </fieldset>
  );
};
