import type { ExplanationStep, ExplanationView } from "@council/schema";
import { Plural, Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";

type Props = { step: Extract<ExplanationStep, { kind: "members" }>; explanation: ExplanationView };

/** The members on the first day in the order of the rule, with who presided before and who presides now. */
export const MemberOrder = ({ step: { on, members }, explanation: { month, steps } }: Props) => {
  const format = useFormat();
  const previous = steps.find((step) => step.kind === "previous")?.stateId;
  const now = month.kind === "turn" ? month.stateId : null;
  return (
    <>
      <p>
        <Plural
          value={members.length}
          one={`# member sits on ${format.day(on)}.`}
          other={`# members sit on ${format.day(on)}. In the English alphabetical order of the names they bear that day:`}
        />
      </p>
      <ol className="order">
        {members.map(({ stateId, name }) => (
          <li
            key={stateId}
            className={stateId === now ? "is-now" : stateId === previous ? "is-before" : undefined}
          >
            {name}
            {stateId === now && (
              <span>
                <Trans>presides</Trans>
              </span>
            )}
            {stateId === previous && stateId !== now && (
              <span>
                <Trans>came before</Trans>
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
};
