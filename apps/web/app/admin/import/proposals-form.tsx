import type { Choice } from "@council/schema/desk";
import type { Proposal } from "@council/schema/import-profile";
import { Plural, Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Form } from "react-router";
import type { Choices, ImportProblems } from "./choices.ts";
import { ProposalRow } from "./proposal-row.tsx";
import { TargetFields } from "./target-fields.tsx";

type Props = {
  text: string;
  proposals: Proposal[];
  choices: Choices;
  /** Whom the text means, where the person is in the record. */
  person: { id: string; name: string } | null;
  problems: ImportProblems;
  states: Choice[];
};

/** What was read of a text, to be accepted or rejected one by one, and to what it belongs. */
export const ProposalsForm = ({ text, proposals, choices, person, problems, states }: Props) => {
  const top = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard goes to the top of each new answer.
  useEffect(() => top.current?.focus(), [proposals, problems]);
  const whole = Object.values(problems).flat();
  const known = proposals.filter(({ field }) => field !== "unknown").length;
  return (
    <Form method="post" className="desk-paste">
      <input type="hidden" name="text" value={text} />
      <div
        ref={top}
        tabIndex={-1}
        role={whole.length > 0 ? "alert" : "status"}
        className={whole.length > 0 ? "desk-summary" : "desk-hint"}
      >
        {whole.length > 0 ? (
          <ul>
            {whole.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        ) : (
          <Plural
            value={known}
            one="One field was read. Accept what is right."
            other="# fields were read. Accept what is right."
          />
        )}
      </div>
      <TargetFields choices={choices} person={person} problems={problems} states={states} />
      <fieldset className="desk-proposals">
        <legend>
          <Trans>What the text says</Trans>
        </legend>
        <ul>
          {proposals.map((proposal, at) => (
            <ProposalRow
              key={`${proposal.field} ${proposal.evidence.start}`}
              {...{ proposal, at, text }}
              isAccepted={choices.accepted.includes(at)}
            />
          ))}
        </ul>
      </fieldset>
      <button type="submit" name="do" value="draft" className="desk-main">
        <Trans>Make drafts of what is accepted</Trans>
      </button>
    </Form>
  );
};
