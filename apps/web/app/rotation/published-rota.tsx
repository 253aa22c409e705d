import type { PresidencySummary } from "@council/schema";
import { addMonths, yearOf } from "@council/schema/calendar";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { whyPath, yearPath } from "../lib/paths.ts";
import { Notice } from "../ui/notice.tsx";
import { YearRow } from "../ui/year-row.tsx";
import type { publishedRota } from "./answers.ts";

type Rota = Awaited<ReturnType<typeof publishedRota>>;

/** The rota as far as it is known, year by year, and where knowledge ends. */
export const PublishedRota = ({ rota }: { rota: Rota }) => {
  const { t } = useLingui();
  const format = useFormat();
  const { now, turns, edge, agreeing, disagreeing } = rota;
  return (
    <section className="section" id="rota">
      <h2>
        {edge ? (
          <Trans>The rota until {format.month(addMonths(edge, -1))}</Trans>
        ) : (
          <Trans>The rota to come</Trans>
        )}
      </h2>
      {disagreeing.length > 0 && (
        <Notice title={<Trans>The record departs from the rule</Trans>}>
          <ul className="lines">
            {disagreeing.map(({ computed, recorded }) => (
              <li key={computed.month}>
                <Link to={whyPath(computed.month)}>{format.month(computed.month)}</Link>: {recorded?.name}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {byYear(turns).map(({ year, months }) => (
        <div key={year} className="rota-year">
          <h3>
            <Link to={yearPath(year)}>{year}</Link>
          </h3>
          <YearRow turns={months} shown={now} label={t`The months of ${year}`} />
        </div>
      ))}
      {edge && <WhereItEnds rota={rota} />}
      <p className="aside-note">
        <Plural
          value={agreeing}
          one="The rule, worked out from the names of the members, gives the same state for # month from now on."
          other="The rule, worked out from the names of the members, gives the same states for all # months from now on."
        />
      </p>
    </section>
  );
};

const WhereItEnds = ({ rota: { edge, openSeats } }: { rota: Rota }) => {
  const format = useFormat();
  if (edge === null) return null;
  const year = yearOf(edge);
  return (
    <div className="rota-year">
      <h3>{year}</h3>
      <p className="rota-end">
        <Plural
          value={openSeats}
          one={`From ${format.month(edge)} no president is certain: # seat has no known holder.`}
          other={`From ${format.month(edge)} no president is certain: # seats have no known holder.`}
        />{" "}
        <a href="#what-if">
          <Trans>Suppose who wins them</Trans>
        </a>
      </p>
    </div>
  );
};

const byYear = (turns: PresidencySummary[]): { year: number; months: PresidencySummary[] }[] =>
  [...new Set(turns.map(({ id }) => yearOf(id)))].map((year) => ({
    year,
    months: turns.filter(({ id }) => yearOf(id) === year),
  }));
