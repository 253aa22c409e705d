import { newYorkTime } from "@council/schema";
import type { RecordFinding } from "@council/schema/desk";
import { useLingui as useI18n } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";
import { fieldName, pathLabel } from "../form/path-label.ts";
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
  const keys = [...new Set(warnings.map(({ key }) => key))];
  return (
    <Form method="post" className="desk-act">
      <input type="hidden" name="from" value={version} />
      {keys.map((key) => (
        <Acceptance
          key={key}
          alike={warnings.filter((warning) => warning.key === key)}
          isAccepted={undone?.accepted.includes(key) ?? false}
        />
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

/** Takes warnings of one key as they are: their fields, and what is said of them. */
const Acceptance = ({ alike, isAccepted }: { alike: RecordFinding[]; isAccepted: boolean }) => {
  const { i18n } = useI18n();
  const fields = alike.map(({ kind, path }) => pathLabel(kind, fieldName(path), i18n)).join("; ");
  const told = [...new Set(alike.map(({ message }) => message))].join(" ");
  return (
    <label className="desk-check">
      <input type="checkbox" name="accepted" value={alike[0]?.key} defaultChecked={isAccepted} />{" "}
      <Trans>
        I have looked at it: {fields}. {told}
      </Trans>
    </label>
  );
};

const localTime = (instant: string): string => {
  const { day, time } = newYorkTime(new Date(instant));
  return `${day}T${time}`;
};
