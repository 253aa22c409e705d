import { Trans } from "@lingui/react/macro";
import type { Term } from "../lib/terms.ts";

/** A term by its years: "2024–2025", "1946", or "since 1946" while no end is known. */
export const TermYears = ({
  term: { firstYear, lastYear },
}: {
  term: Pick<Term, "firstYear" | "lastYear">;
}) => {
  if (lastYear === null) return <Trans>since {firstYear}</Trans>;
  return lastYear === firstYear ? firstYear : `${firstYear}–${lastYear}`;
};
