import { newYorkTime } from "@council/schema";
import type { RecordFinding } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";
import type { Undone } from "./acts.ts";
import { TypedField } from "./typed-field.tsx";

type Props = {
  version: number;
  /** True when readers see an earlier state of it. */
  isSeen: boolean;
  findings: RecordFinding[];
  publishAt: string | null;
  undone: Undone | null;
};

/** Publishes a draft, now or later. */
export const PublishForm = ({ version, isSeen, findings, publishAt, undone }: Props) => {
  const warnings = findings.filter(({ severity }) => severity === "warns");
  return (
    <Form method="post" className="desk-act">
      <input type="hidden" name="from" value={version} />
      {warnings.map(({ key, message }) => (
        <label key={key} className="desk-check">
          <input type="checkbox" name="accepted" value={key} /> <Trans>I have looked at it: {message}</Trans>
        </label>
      ))}
      {isSeen && (
        <>
          <TypedField name="reason" undone={undone} label={<Trans>Why it changes</Trans>} />
          <label className="desk-check">
            <input type="checkbox" name="isCorrection" defaultChecked={undone?.typed.isCorrection === "on"} />{" "}
            <Trans>
              It puts right a mistake: the page and the list of corrections say so, with the reason.
            </Trans>
          </label>
        </>
      )}
      <button type="submit" name="do" value="publish" className="desk-main">
        <Trans>Publish now</Trans>
      </button>
      <details className="desk-more" open={publishAt !== null || undone?.act === "schedule"}>
        <summary>
          <Trans>At another time</Trans>
        </summary>
        <TypedField
          name="publishAt"
          type="datetime-local"
          undone={undone}
          given={publishAt ? localTime(publishAt) : ""}
          label={<Trans>Day and time in New York</Trans>}
        />
        <button type="submit" name="do" value="schedule">
          <Trans>Publish at that time</Trans>
        </button>
        {publishAt && (
          <button type="submit" name="do" value="unschedule">
            <Trans>Take the time away</Trans>
          </button>
        )}
      </details>
    </Form>
  );
};

const localTime = (instant: string): string => {
  const { day, time } = newYorkTime(new Date(instant));
  return `${day}T${time}`;
};
