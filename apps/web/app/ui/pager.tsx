import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";

type Neighbour = { to: string; word: string };

/** The way to what comes before and after; nothing where the record ends. */
export const Pager = ({
  label,
  previous,
  next,
}: {
  label: string;
  previous: Neighbour | null;
  next: Neighbour | null;
}) => (
  <nav className="pager" aria-label={label}>
    {previous && (
      <Link to={previous.to} rel="prev" prefetch="intent" viewTransition>
        <Arrow points="back" />
        <span>
          <span className="heard">
            <Trans>Before:</Trans>{" "}
          </span>
          {previous.word}
        </span>
      </Link>
    )}
    {next && (
      <Link to={next.to} rel="next" prefetch="intent" viewTransition className="pager-next">
        <span>
          <span className="heard">
            <Trans>After:</Trans>{" "}
          </span>
          {next.word}
        </span>
        <Arrow points="on" />
      </Link>
    )}
  </nav>
);

const Arrow = ({ points }: { points: "back" | "on" }) => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className="arrow">
    <path d={points === "on" ? "M1 8h13M9 3l5 5-5 5" : "M15 8H2M7 3L2 8l5 5"} />
  </svg>
);
