import type { Proposal, ProposalField, ProposalValues } from "./proposal.ts";

/** What a person accepted of the proposals, asked by field. */
export type Said = {
  /** The first accepted value of a field; null when none was accepted. */
  value: <Field extends ProposalField>(field: Field) => ProposalValues[Field] | null;
  /** True when anything was accepted for a field that begins so. */
  hasAny: (prefix: string) => boolean;
};

/** The accepted proposals, ready to be asked. */
export const saidBy = (accepted: readonly Proposal[]): Said => ({
  value: <Field extends ProposalField>(field: Field) =>
    (accepted.find((proposal) => proposal.field === field)?.value ?? null) as ProposalValues[Field] | null,
  hasAny: (prefix) => accepted.some(({ field }) => field.startsWith(prefix)),
});

/** Sources of a fact with one more, at the end; as they are when it is among them. */
export const withSource = (sources: readonly string[], id: string): string[] =>
  sources.includes(id) ? [...sources] : [...sources, id];
