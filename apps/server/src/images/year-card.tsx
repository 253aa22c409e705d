/** @jsxImportSource hono/jsx */
import type { PresidencySummary } from "@council/schema";
import { Card } from "./card.tsx";
import { fitted } from "./fit.ts";
import { FlagPicture } from "./flag-picture.tsx";
import { palette } from "./palette.ts";
import { monthName, words } from "./words.ts";

const cell = { width: 178, height: 154, columns: 4 };
const grid = { x: 424, y: 140 };

/** The picture of a year: its turns in order, each with flag, month and state. */
export const yearCard = (year: number, turns: PresidencySummary[]): string =>
  String(
    <Card>
      <text x="72" y="290" font-size="27" fill={palette.mute}>
        {fitted(words.en.title, 300, { sizes: [27], most: 2 }).lines.map((line, i) => (
          <tspan x="72" y={250 + i * 36}>
            {line}
          </tspan>
        ))}
      </text>
      <text x="66" y="400" font-size="124" fill={palette.ink}>
        {year}
      </text>
      {turns.map((turn, i) => (
        <g
          transform={`translate(${grid.x + (i % cell.columns) * cell.width} ${grid.y + Math.floor(i / cell.columns) * cell.height})`}
        >
          <TurnPicture turn={turn} />
        </g>
      ))}
    </Card>,
  );

const TurnPicture = ({ turn: { id, state } }: { turn: PresidencySummary }) => {
  const { size, lines } = fitted(state.commonName, cell.width - 16, { sizes: [21, 18, 16], most: 1 });
  return (
    <>
      <FlagPicture of={state} width={72} />
      <text y="76" font-size="17" fill={palette.mute}>
        {monthName("en", id)}
      </text>
      <text y="102" font-size={size} fill={palette.ink}>
        {lines.length === 1 ? lines[0] : state.code}
      </text>
    </>
  );
};
