import type { ReactNode } from "react";
import { FactLink } from "./fact-link.tsx";

/** A list of terms and what is known of each. Empty facts leave themselves out. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="facts">{children}</dl>;

type FactProps = {
  term: ReactNode;
  children: ReactNode;
  /** Where the fact can be linked to on its page; absent, no link is offered. */
  id?: string;
};

export const Fact = ({ term, children, id }: FactProps) => (
  <div id={id}>
    <dt>
      <span id={id && `${id}-term`}>{term}</span>
      {id && <FactLink id={id} />}
    </dt>
    <dd>{children}</dd>
  </div>
);

/** A gap in the record, said as a sentence. */
export const Gap = ({ children }: { children: ReactNode }) => <span className="gap">{children}</span>;
