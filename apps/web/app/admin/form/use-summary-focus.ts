import type { FormMetadata, SubmissionResult } from "@conform-to/react";
import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";

type SummaryFocus = {
  summary: RefObject<HTMLDivElement | null>;
  /** True from the first attempt that failed. */
  isShown: boolean;
  onSubmit: (event: FormEvent) => void;
};

/** Shows the list of problems after an attempt to save that failed, and brings the keyboard to it. */
export const useSummaryFocus = (
  form: FormMetadata<Record<string, unknown>>,
  lastResult: SubmissionResult | null,
): SummaryFocus => {
  const summary = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(lastResult?.status === "error" ? 1 : 0);
  const hasFailed = form.status === "error";
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt brings the focus anew.
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts, lastResult]);
  useEffect(() => {
    if (hasFailed) setAttempts((count) => count + 1);
  }, [hasFailed]);
  return {
    summary,
    isShown: attempts > 0,
    onSubmit: (event) => {
      if (event.defaultPrevented && !isRowButton(event)) setAttempts((count) => count + 1);
    },
  };
};

const isRowButton = ({ nativeEvent }: FormEvent): boolean =>
  nativeEvent instanceof SubmitEvent &&
  nativeEvent.submitter instanceof HTMLButtonElement &&
  nativeEvent.submitter.name === "__intent__";
