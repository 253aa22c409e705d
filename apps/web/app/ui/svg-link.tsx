import type { ReactNode } from "react";
import { useHref, useLinkClickHandler } from "react-router";

/** A link inside a picture, where `Link` cannot stand. */
export const SvgLink = ({ to, label, children }: { to: string; label: string; children: ReactNode }) => (
  <a href={useHref(to)} aria-label={label} onClick={useLinkClickHandler<HTMLAnchorElement>(to)}>
    {children}
  </a>
);
