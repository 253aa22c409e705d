import type { Proposal } from "@council/schema/import-profile";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "../../i18n/format.ts";
import { aroundEvidence } from "./around-evidence.ts";
import { confidenceWords, proposalWords } from "./proposal-words.ts";

type Props = { proposal: Proposal; at: number; text: string; isAccepted: boolean };

/** One proposed field: what it is, how sure, and the words it was read from, marked where they stand. */
export const ProposalRow = ({ proposal, at, text, isAccepted }: Props) => {
  const { t } = useLingui();
  const { field, confidence, evidence } = proposal;
  const { before, words, after } = aroundEvidence(text, evidence);
  const id = `proposal-${at}`;
  return (
    <li>
      <input
        type="checkbox"
        id={id}
        name="accepted"
        value={at}
        defaultChecked={isAccepted}
        disabled={field === "unknown"}
        aria-describedby={`${id}-words`}
      />
      <div>
        <label htmlFor={id}>
          <span className="desk-proposal-field">
            {proposal.field === "unknown" ? (
              <Trans>Not understood: {proposal.value.label}</Trans>
            ) : (
              t(proposalWords[field])
            )}
          </span>
          <ProposedValue proposal={proposal} />
        </label>
        <p className="desk-evidence" id={`${id}-words`}>
          <span className="desk-sure" data-sure={confidence}>
            {t(confidenceWords[confidence])}
          </span>{" "}
          {before}
          <mark>{words}</mark>
          {after}
        </p>
      </div>
    </li>
  );
};

const ProposedValue = ({ proposal }: { proposal: Proposal }) => {
  const format = useFormat();
  switch (proposal.field) {
    case "ambassador.education":
      return (
        <ul>
          {proposal.value.map((degree) => (
            <li key={JSON.stringify(degree)}>
              {[degree.degree, degree.subject, degree.institution, degree.year].filter(Boolean).join(", ")}
            </li>
          ))}
        </ul>
      );
    case "ambassador.career":
      return (
        <ul>
          {proposal.value.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      );
    case "countryProfile.councilTerms":
      return <span>{format.list(proposal.value.map(({ from, to }) => `${from}–${to}`))}</span>;
    case "countryProfile.population":
      return <span>{format.number(proposal.value, 0)}</span>;
    case "presidency.month":
      return <span>{format.month(proposal.value)}</span>;
    case "event.dates":
      return <span>{format.list(proposal.value.map(format.day))}</span>;
    case "ambassador.languages":
      return <span>{format.list(proposal.value)}</span>;
    case "unknown":
      return <span>{proposal.value.value}</span>;
    default:
      return <span>{proposal.value}</span>;
  }
};
