import type { StateMention } from "@council/schema";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { statePath } from "../lib/paths.ts";

type Props = {
  kicker: ReactNode;
  state: StateMention;
  /** What to know of the name at that time. */
  remark?: ReactNode;
  /** One sentence under the name. */
  line?: ReactNode;
  /** The table, beside the text or below it. */
  table: ReactNode;
  children: ReactNode;
};

/** The head of a presidency: whose it is, in large letters, what is known at a glance, and the table beside it. */
export const Hero = ({ kicker, state, remark, line, table, children }: Props) => (
  <section className="hero">
    <div className="hero-text">
      <p className="kicker">{kicker}</p>
      <h1>
        <Link to={statePath(state.id)} prefetch="intent">
          {state.commonName}
        </Link>
      </h1>
      {state.name !== state.commonName && <p className="hero-name">{state.name}</p>}
      {remark && <p className="aside-note">{remark}</p>}
      {line && <p className="hero-line">{line}</p>}
      {children}
    </div>
    {table}
  </section>
);
