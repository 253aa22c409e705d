import type { ReactNode } from "react";

type Props = { kicker: ReactNode; title: ReactNode; children?: ReactNode };

/** How a page of the record begins: its kind, its name in large letters, and what it holds in a sentence. */
export const Opening = ({ kicker, title, children }: Props) => (
  <header className="opening">
    <p className="kicker">{kicker}</p>
    <h1>{title}</h1>
    {children}
  </header>
);
