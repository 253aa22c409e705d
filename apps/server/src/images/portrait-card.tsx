/** @jsxImportSource hono/jsx */
import type { StateMention } from "@council/schema";
import { Card } from "./card.tsx";
import { fitted } from "./fit.ts";
import { FlagPicture } from "./flag-picture.tsx";
import { palette } from "./palette.ts";

type Portrait = {
  /** What stands above the name. */
  kicker: string;
  name: string;
  /** What is to be said below it, a sentence each. */
  facts: string[];
  /** Whose flag stands beside it; null for nobody's. */
  flag: Pick<StateMention, "flag" | "code"> | null;
};

const column = { start: 72, width: 640 };
const middle = 340;
const flagWidth = 340;

/** The picture of a state or a person: the name, what is to be said of it, and the flag. */
export const portraitCard = ({ kicker, name, facts, flag }: Portrait): string => {
  const { size, lines } = fitted(name, column.width, { sizes: [94, 84, 74, 64, 54], most: 3 });
  const said = facts.flatMap((fact) => fitted(fact, column.width, { sizes: [28], most: 2 }).lines);
  const step = size * 1.04;
  const height = 40 + lines.length * step + 24 + said.length * 40;
  const top = middle - height / 2;
  const below = top + 40 + lines.length * step + 44;
  return String(
    <Card>
      <text x={column.start} y={top + 10} font-size="27" fill={palette.mute}>
        {kicker}
      </text>
      {lines.map((line, i) => (
        <text x={column.start} y={top + 36 + size * 0.82 + i * step} font-size={size} fill={palette.ink}>
          {line}
        </text>
      ))}
      {said.map((line, i) => (
        <text x={column.start} y={below + i * 40} font-size="28" fill={palette.ink}>
          {line}
        </text>
      ))}
      {flag && (
        <g transform={`translate(${1200 - column.start - flagWidth} ${middle - flagWidth / 3})`}>
          <FlagPicture of={flag} width={flagWidth} />
        </g>
      )}
    </Card>,
  );
};
