import type { Seat, Slug } from "@council/schema";
import { linesOf, type Place, placeOf, size, table, tablePath } from "@council/schema/horseshoe";
import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { useFormat } from "../i18n/format.ts";
import { statePath } from "../lib/paths.ts";
import { CodeBox, flagPath } from "./flag.tsx";
import { SvgLink } from "./svg-link.tsx";

type Props = {
  /** In rota order, the president first. */
  seats: Seat[];
  /** The state that presides next, or null where it is not known. It need not be the next seat, nor sit yet. */
  next: { stateId: Slug; state: { commonName: string } } | null;
  /** What stands inside the table: lines of SVG text, placed by `HorseshoeText`. */
  children?: ReactNode;
};

/** The members round the table in the order of their names: the president at the crown, the gavel passing clockwise. */
export const Horseshoe = ({ seats, next, children }: Props) => {
  const { t } = useLingui();
  const id = useId();
  const [president, neighbour] = seats;
  if (!president) return null;
  const count = seats.length;
  const passesOn = next !== null && neighbour?.id === next.stateId;
  return (
    <figure className="horseshoe">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-labelledby={`${id}title ${id}desc`}>
        <title id={`${id}title`}>{t`The table: ${president.commonName} presides`}</title>
        <desc id={`${id}desc`}>
          {next === null
            ? t`The ${count} members in the alphabetical order of their UN names.`
            : t`The ${count} members in the alphabetical order of their UN names. ${next.state.commonName} presides next.`}
        </desc>
        <path className="table-edge" d={tablePath(table.radius)} strokeWidth={table.band + 2} />
        <path className="table-felt" d={tablePath(table.radius)} strokeWidth={table.band} />
        {passesOn && <Gavel />}
        {children}
        {inFixedOrder(seats).map((seat) => (
          <SeatAtTable
            key={seat.id}
            seat={seat}
            index={seats.indexOf(seat)}
            count={count}
            isNext={seat.id === next?.stateId}
          />
        ))}
      </svg>
      <figcaption>
        <Trans>The {count} members in the English alphabetical order of their UN names.</Trans>{" "}
        <UnNames seats={seats} />{" "}
        {passesOn ? (
          <Trans>The gavel passes clockwise, one seat a month.</Trans>
        ) : (
          next !== null && <Trans>The gavel goes to {next.state.commonName}.</Trans>
        )}
      </figcaption>
    </figure>
  );
};

/** The UN names that put a state elsewhere in the order than its common name would. */
const UnNames = ({ seats }: { seats: Seat[] }) => {
  const format = useFormat();
  const differing = seats.filter(({ name, commonName }) => name[0] !== commonName[0]).map(({ name }) => name);
  if (differing.length === 0) return null;
  return <Trans>Here: {format.list(differing)}.</Trans>;
};

// A seat moves to its next place only if its element stays where it is among its siblings.
const inFixedOrder = (seats: Seat[]): Seat[] => seats.toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** A line of text inside the table, `y` from the crown's centre. */
export const HorseshoeText = ({
  y,
  className,
  children,
}: {
  y: number;
  className: string;
  children: ReactNode;
}) => (
  <text x={table.x} y={table.y - table.radius + y} textAnchor="middle" className={className}>
    {children}
  </text>
);

const Gavel = () => {
  const inner = table.radius - table.band / 2 - 14;
  const at = (angle: number) => `${table.x + inner * Math.sin(angle)} ${table.y - inner * Math.cos(angle)}`;
  return (
    <g className="gavel">
      <path d={`M${at(0.06)}A${inner} ${inner} 0 0 1 ${at(0.46)}`} />
      <path d="M-9 -5.5L0 0L-9 5.5" transform={`translate(${at(0.47)}) rotate(${(0.47 * 180) / Math.PI})`} />
    </g>
  );
};

type SeatProps = { seat: Seat; index: number; count: number; isNext: boolean };

const SeatAtTable = ({ seat, index, count, isNext }: SeatProps) => {
  const place = placeOf(index, count);
  const scale = index === 0 ? 1.75 : 1;
  const rank = [index === 0 && "is-president", isNext && "is-next", index === count - 1 && "is-previous"];
  return (
    <g
      className={["seat", ...rank].filter(Boolean).join(" ")}
      transform={`translate(${place.x} ${place.y}) scale(${scale})`}
    >
      <SvgLink to={statePath(seat.id)} label={seat.commonName}>
        <rect className="seat-hit" x="-30" y="-24" width="60" height="48" />
        <g transform="translate(-21 -14)">
          {seat.flag ? (
            <image href={flagPath(seat.flag)} width="42" height="28" preserveAspectRatio="none" />
          ) : (
            <g transform="scale(1.1667)">
              <CodeBox code={seat.code} />
            </g>
          )}
          <rect className="seat-line" width="42" height="28" />
        </g>
        {index > 0 && <SeatLabel seat={seat} place={place} />}
      </SvgLink>
    </g>
  );
};

const SeatLabel = ({ seat, place }: { seat: Seat; place: Place }) => {
  const { sin, cos, sign } = Math;
  const reach = table.band / 2 + 12;
  const x = reach * sin(place.angle) - sign(place.angle) * 2;
  const y = 5 - reach * cos(place.angle);
  const anchor = place.angle > 0 ? "start" : "end";
  const lines = linesOf(seat.commonName);
  const first = y - (lines.length - 1) * (6 + 8 * cos(place.angle));
  return (
    <>
      <text className="seat-name" y={first} textAnchor={anchor}>
        {lines.map((line, i) => (
          <tspan key={line} x={x} dy={i === 0 ? 0 : 18}>
            {line}
          </tspan>
        ))}
      </text>
      <text className="seat-code" x={x} y={y + 3} textAnchor={anchor}>
        {seat.code}
      </text>
    </>
  );
};
