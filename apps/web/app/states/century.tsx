import type { Day, StateView, Status } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { statePath } from "../lib/paths.ts";
import type { Term } from "../lib/terms.ts";
import { CsvLink } from "../ui/csv-link.tsx";
import { TermYears } from "../ui/term-years.tsx";
import { decadesUntil, scaleTo } from "./century-scale.ts";
import "./century.css";

type Turns = StateView["turns"];
type Props = { id: string; name: string; terms: Term[]; turns: Turns; today: Day };

/** The state's years on the Council as one line: a band for each term, a tick for each turn. The tables below tell the same. */
export const Century = ({ id, name, terms, turns, today }: Props) => {
  const { t } = useLingui();
  const end = endOf(terms, today);
  const at = scaleTo(end);
  const last = Number(end.slice(0, 4)) - 1;
  return (
    <figure className="century">
      <svg width="100%" height="118" role="img">
        <title>{t`${name} on the Council from 1946 to ${last}`}</title>
        {decadesUntil(end).map((year) => (
          <Decade key={year} year={year} x={at(`${year}-01-01`)} />
        ))}
        {terms.map((term) => (
          <Band key={term.firstYear} term={term} at={at} end={end} />
        ))}
        <line className="century-today" x1={`${at(today)}%`} x2={`${at(today)}%`} y1="38" y2="92" />
        <line className="century-line" x1="0" x2="100%" y1="92" y2="92" />
        {turns.map(({ id, startsOn, status }) => (
          <Tick key={id} x={`${at(startsOn)}%`} y={42} height={50} status={status} />
        ))}
      </svg>
      <figcaption>
        <Key status="confirmed">
          <Trans>a turn, confirmed</Trans>
        </Key>
        <Key status="derived">
          <Trans>derived</Trans>
        </Key>
        <Key status="scheduled">
          <Trans>to come</Trans>
        </Key>
        <span>
          <svg width="22" height="14" aria-hidden="true">
            <rect className="century-band" width="22" height="14" />
          </svg>
          <Trans>on the Council</Trans>
        </span>
        <span>
          <svg width="6" height="14" aria-hidden="true">
            <line className="century-today" x1="3" x2="3" y1="0" y2="14" />
          </svg>
          <Trans>today</Trans>
        </span>
        {turns.length > 0 && <CsvLink path={`${statePath(id)}/turns.csv`} label={t`the turns of ${name}`} />}
        <CsvLink path={`${statePath(id)}/terms.csv`} label={t`the terms of ${name}`} />
      </figcaption>
    </figure>
  );
};

const endOf = (terms: Term[], today: Day): Day => {
  const years = terms.map(({ lastYear }) => lastYear ?? 0);
  return `${Math.max(Number(today.slice(0, 4)) + 1, ...years) + 1}-01-01`;
};

const Decade = ({ year, x }: { year: number; x: number }) => (
  <>
    <line className="century-decade" x1={`${x}%`} x2={`${x}%`} y1="92" y2="98" />
    <text className="century-year" x={`${x}%`} y="114" textAnchor="middle">
      {year}
    </text>
  </>
);

type BandProps = { term: Term; at: (day: Day) => number; end: Day };

const Band = ({ term, at, end }: BandProps) => {
  const from = at(term.seats[0]?.startsOn ?? end);
  const to = at(term.seats.at(-1)?.endsBefore ?? end);
  const isLong = to - from > 15;
  return (
    <>
      <rect className="century-band" x={`${from}%`} width={`${to - from}%`} y="52" height="40" />
      <text
        className="century-term"
        x={isLong ? `${from}%` : `${(from + to) / 2}%`}
        y="28"
        textAnchor={isLong ? "start" : "middle"}
      >
        {isLong ? <TermYears term={term} /> : term.firstYear}
      </text>
    </>
  );
};

type TickProps = { status: Status; height: number; x?: string; y?: number };

const Tick = ({ status, height, x = "0", y = 0 }: TickProps) => {
  if (status === "confirmed") return <rect className="tick" x={x} y={y} width="3" height={height} />;
  if (status === "derived")
    return <rect className="tick" x={x} y={y + height / 2} width="3" height={height / 2} />;
  return <rect className={`tick-${status}`} x={x} y={y + 0.5} width="4" height={height - 1} />;
};

const Key = ({ status, children }: { status: Status; children: ReactNode }) => (
  <span>
    <svg width="5" height="14" aria-hidden="true">
      <Tick status={status} height={14} />
    </svg>
    {children}
  </span>
);
