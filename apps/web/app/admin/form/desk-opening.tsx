import type { ReactNode } from "react";
import { DeskHead } from "../desk-head.tsx";
import "./form.css";
import "./rows.css";
import "./value.css";

type Props = { title: string; kicker?: ReactNode; children?: ReactNode };

/** Opens a page of the desk: its title, where it belongs, and where one goes from it. */
export const DeskOpening = ({ title, kicker, children }: Props) => (
  <header className="desk-opening">
    <DeskHead title={title} />
    {kicker && <p className="kicker">{kicker}</p>}
    <h1>{title}</h1>
    {children && <p className="desk-ways">{children}</p>}
  </header>
);
