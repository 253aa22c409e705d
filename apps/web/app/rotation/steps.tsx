import type { ExplanationStep, ExplanationView } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Departure, OtherException, Resumption } from "./exception-steps.tsx";
import { MemberOrder } from "./member-order.tsx";
import { Change, Previous, Rule, Unknown } from "./rule-steps.tsx";

/** The reasoning of one month in reading order. */
export const Steps = ({ explanation }: { explanation: ExplanationView }) => (
  <ol className="steps">
    {explanation.steps.map((step, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the steps of an explanation have no id and never change their order
      <li key={at} className={isConclusion(step) ? "is-conclusion" : undefined}>
        <Step step={step} explanation={explanation} />
      </li>
    ))}
  </ol>
);

type Props = { step: ExplanationStep; explanation: ExplanationView };

const isConclusion = ({ kind }: ExplanationStep): boolean =>
  kind === "rule" || kind === "out-of-order" || kind === "unknown";

const Step = ({ step, explanation }: Props): ReactNode => {
  switch (step.kind) {
    case "members":
      return <MemberOrder step={step} explanation={explanation} />;
    case "change":
      return <Change step={step} />;
    case "first":
      return <Trans>This is the first turn of all, so the order begins at the top of the list.</Trans>;
    case "previous":
      return <Previous step={step} />;
    case "resumption":
      return <Resumption step={step} />;
    case "rule":
      return <Rule step={step} after={nameBefore(explanation)} />;
    case "out-of-order":
      return <Departure step={step} explanation={explanation} />;
    case "exception":
      return <OtherException exception={step.exception} states={explanation.states} />;
    case "unknown":
      return <Unknown step={step} />;
  }
};

/** The name that the order goes on from; null before the first turn. */
const nameBefore = ({ steps }: ExplanationView): string | null => {
  const resumption = steps.find((step) => step.kind === "resumption");
  const previous = steps.find((step) => step.kind === "previous");
  return resumption?.after.name ?? previous?.name ?? null;
};
