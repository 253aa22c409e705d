import type { ComparedPresidency } from "@council/schema";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath, statePath } from "../lib/paths.ts";
import { Flag } from "../ui/flag.tsx";
import { HowSure } from "../ui/how-sure.tsx";
import { ComparedFigure } from "./compared-figure.tsx";
import { Government, InOffice } from "./government.tsx";
import { Meetings } from "./meetings.tsx";
import { OnTheCouncil, Table } from "./on-the-council.tsx";
import { Headline, Plans, ProgrammeOfWork } from "./plans.tsx";
import { Presided } from "./presided.tsx";

// Laid out as a grid, as it is on a phone, a table is none to Safari unless it says so.
const roles = {
  table: { role: "table" },
  row: { role: "row" },
  cell: { role: "cell" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
} as const;

/** A column for each presidency, a row for each kind of fact. On a phone two stand under each fact; more scroll sideways. */
export const ComparisonTable = ({ compared }: { compared: ComparedPresidency[] }) => {
  const { t } = useLingui();
  const rows = useRows();
  return (
    <section
      className="compare-scroll"
      aria-label={t`Comparison`}
      tabIndex={compared.length > 2 ? 0 : undefined}
    >
      <table {...roles.table} className={`compare compare-${compared.length}`}>
        <thead>
          <tr {...roles.row}>
            <td {...roles.cell} />
            {compared.map(({ presidency }) => (
              <th key={presidency.id} scope="col" {...roles.columnheader}>
                <Head presidency={presidency} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ term, tell }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change their order
            <tr key={at} {...roles.row}>
              <th scope="row" {...roles.rowheader}>
                {term}
              </th>
              {compared.map((one) => (
                <td key={one.presidency.id} {...roles.cell}>
                  {tell(one)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Head = ({ presidency: { id, state } }: Pick<ComparedPresidency, "presidency">) => {
  const format = useFormat();
  return (
    <>
      <Flag of={state} width={48} />
      <Link to={monthPath(id)} className="compare-month">
        {format.month(id)}
      </Link>
      <Link to={statePath(state.id)}>{state.commonName}</Link>
      {state.name !== state.commonName && <span className="aside-note">{state.name}</span>}
    </>
  );
};

type Row = { term: ReactNode; tell: (one: ComparedPresidency) => ReactNode };

const useRows = (): Row[] => {
  const { t } = useLingui();
  return [
    { term: t`What it was about`, tell: (one) => <Headline one={one} /> },
    { term: t`In the chair`, tell: (one) => <Presided one={one} /> },
    { term: t`Meetings`, tell: (one) => <Meetings one={one} /> },
    { term: t`Programme of work`, tell: (one) => <ProgrammeOfWork one={one} /> },
    { term: t`What it set out to do`, tell: (one) => <Plans one={one} /> },
    { term: t`On the Council`, tell: (one) => <OnTheCouncil one={one} /> },
    { term: t`The table`, tell: (one) => <Table one={one} /> },
    { term: t`Head of state`, tell: (one) => <InOffice holder={one.countryProfile?.headOfState} /> },
    {
      term: t`Head of government`,
      tell: (one) => <InOffice holder={one.countryProfile?.headOfGovernment} />,
    },
    { term: t`Government`, tell: (one) => <Government one={one} /> },
    { term: t`Population`, tell: (one) => <ComparedFigure one={one} indicator="population" /> },
    {
      term: t`Carbon dioxide per person, tonnes`,
      tell: (one) => <ComparedFigure one={one} indicator="co2-per-person" />,
    },
    {
      term: t`GDP per person, current US dollars`,
      tell: (one) => <ComparedFigure one={one} indicator="gdp-per-person" />,
    },
    { term: t`How sure`, tell: ({ presidency }) => <HowSure presidency={presidency} /> },
  ];
};
