import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import "./on-this-page.css";

/** The parts of a long page, each a way to it. With `isForPhones` only where the page is one column. */
export const OnThisPage = ({
  parts,
  isForPhones = false,
}: {
  parts: { id: string; word: ReactNode }[];
  isForPhones?: boolean;
}) => {
  const { t } = useLingui();
  return (
    <nav className={isForPhones ? "on-this-page is-for-phones" : "on-this-page"} aria-label={t`On this page`}>
      <ul>
        {parts.map(({ id, word }) => (
          <li key={id}>
            <a href={`#${id}`}>{word}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
