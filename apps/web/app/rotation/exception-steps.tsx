import type { ExplanationStep, ExplanationView, RotationException } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { SourceMark } from "../ui/sources.tsx";

type StepOf<Kind> = Extract<ExplanationStep, { kind: Kind }>;

/** Why an exception is one, with its sources. */
const Reason = ({ exception: { reason, sources } }: { exception: RotationException }) => (
  <>
    {reason}
    <SourceMark ids={sources} />
  </>
);

/** After whom the order goes on when the turn before was out of order. */
export const Resumption = ({ step: { exception, after } }: { step: StepOf<"resumption"> }) => (
  <p>
    <Trans>
      That turn was out of order, so the order goes on after <b>{after.name}</b>.
    </Trans>{" "}
    <Reason exception={exception} />
  </p>
);

type DepartureProps = { step: StepOf<"out-of-order">; explanation: ExplanationView };

/** A turn that an exception gives away, and who would have had it. */
export const Departure = ({ step: { exception, undisturbed }, explanation: { month } }: DepartureProps) => (
  <>
    <p>
      <Trans>An exception to the rule.</Trans> <Reason exception={exception} />
    </p>
    {month.kind === "turn" && undisturbed.stateId !== month.stateId && (
      <p>
        <Trans>
          Without exceptions the rule would have named <b>{undisturbed.name}</b>.
        </Trans>
      </p>
    )}
  </>
);

type OtherProps = { exception: RotationException; states: ExplanationView["states"] };

/** An exception that does not change whose turn it is. */
export const OtherException = ({ exception, states }: OtherProps) => {
  if (exception.kind !== "cession")
    return (
      <p>
        <Reason exception={exception} />
      </p>
    );
  const place = states[exception.stateId]?.commonName ?? exception.stateId;
  return (
    <p>
      <Trans>
        For one question, “{exception.question}”, the chair was ceded to {place}; the order of turns stays as
        it is.
      </Trans>{" "}
      <Reason exception={exception} />
    </p>
  );
};
