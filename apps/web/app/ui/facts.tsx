import type { ReactNode } from "react";

/** A list of terms and what is known of each. Empty facts leave themselves out. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="facts">{children}</dl>;

export const Fact = ({ term, children }: { term: ReactNode; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** A gap in the record, said as a sentence. */
export const Gap = ({ children }: { children: ReactNode }) => <span className="gap">{children}</span>;
