import type { Span } from "./page.ts";
import type { Proposal, ProposalField, ProposalValues } from "./proposal.ts";

/** A proposal before its place is told in the text as given. */
export type Finding = {
  [Field in ProposalField]: {
    field: Field;
    value: ProposalValues[Field];
    span: Span;
    confidence: Proposal["confidence"];
  };
}[ProposalField];

/** The best by score; the first of equals. Null of none. */
export const best = <Candidate extends { score: number }>(candidates: Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>(
    (top, one) => (top === null || one.score > top.score ? one : top),
    null,
  );
