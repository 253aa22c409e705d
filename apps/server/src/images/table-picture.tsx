/** @jsxImportSource hono/jsx */
import type { Seat } from "@council/schema";
import { placeOf, table, tablePath } from "@council/schema/horseshoe";
import { FlagPicture } from "./flag-picture.tsx";
import { palette } from "./palette.ts";

type Props = { seats: Seat[]; inside: [string, string]; passesOn: boolean };

/** The members round the table, the president at the crown, with two lines of text inside. Its middle is the origin. */
export const TablePicture = ({ seats, inside: [large, small], passesOn }: Props) => (
  <g transform={`translate(${-table.x} ${-table.y})`}>
    <path d={tablePath(table.radius)} fill="none" stroke={palette.line} stroke-width={table.band + 2} />
    <path d={tablePath(table.radius)} fill="none" stroke={palette.felt} stroke-width={table.band} />
    {passesOn && <Gavel />}
    <text x={table.x} y={table.y - 44} font-size="46" text-anchor="middle" fill={palette.ink}>
      {large}
    </text>
    <text x={table.x} y={table.y + 2} font-size="34" text-anchor="middle" fill={palette.mute}>
      {small}
    </text>
    {seats.map((seat, index) => (
      <SeatPicture seat={seat} place={placeOf(index, seats.length)} isPresident={index === 0} />
    ))}
  </g>
);

type SeatProps = { seat: Seat; place: { x: number; y: number }; isPresident: boolean };

const SeatPicture = ({ seat, place: { x, y }, isPresident }: SeatProps) => {
  const width = isPresident ? 78 : 42;
  return (
    <g transform={`translate(${(x - width / 2).toFixed(2)} ${(y - width / 3).toFixed(2)})`}>
      <FlagPicture of={seat} width={width} isPresiding={isPresident} />
    </g>
  );
};

const Gavel = () => {
  const reach = table.radius - table.band / 2 - 14;
  const at = (angle: number) =>
    `${(table.x + reach * Math.sin(angle)).toFixed(2)} ${(table.y - reach * Math.cos(angle)).toFixed(2)}`;
  return (
    <g fill="none" stroke={palette.gold} stroke-width="2.5">
      <path d={`M${at(0.06)}A${reach} ${reach} 0 0 1 ${at(0.46)}`} />
      <path d="M-9 -5.5L0 0L-9 5.5" transform={`translate(${at(0.47)}) rotate(27)`} />
    </g>
  );
};
