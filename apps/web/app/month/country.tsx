import type { Officeholder, PresidencyView } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFormat } from "../i18n/format.ts";
import { Fact, Facts, Gap } from "../ui/facts.tsx";
import { FigureBars } from "../ui/figure-bars.tsx";
import { SourceMark } from "../ui/sources.tsx";
import { Population } from "./population.tsx";

/** The country as it was in the month: who governed it, and its figures against the world's. */
export const Country = ({ view: { state, presidency, countryProfile } }: { view: PresidencyView }) => {
  const format = useFormat();
  const figures = countryProfile?.figures ?? [];
  const population = figures.find(({ preferred }) => preferred.indicator === "population");
  const government = countryProfile?.governmentType ?? null;
  return (
    <section className="aside">
      <h2>
        <Trans>Country profile</Trans>
      </h2>
      <Facts>
        {countryProfile && (
          <>
            <Office term={<Trans>Head of state</Trans>} holder={countryProfile.headOfState} />
            <Office term={<Trans>Head of government</Trans>} holder={countryProfile.headOfGovernment} />
            <Office term={<Trans>Foreign minister</Trans>} holder={countryProfile.foreignMinister} />
          </>
        )}
        {government && (
          <Fact term={<Trans>Government</Trans>}>
            {government.value}
            <SourceMark ids={government.sources} />
          </Fact>
        )}
        <Fact term={<Trans>Joined the UN</Trans>}>
          {state.admittedOn ? (
            <>
              {format.date(state.admittedOn)}
              <SourceMark ids={state.sources} />
            </>
          ) : (
            <Gap>
              <Trans>No source yet.</Trans>
            </Gap>
          )}
        </Fact>
        {population && (
          <Fact term={<Trans>Population</Trans>}>
            <Population figure={population} />
          </Fact>
        )}
      </Facts>
      {figures.filter(isPerPerson).map((figure) => (
        <FigureBars key={figure.preferred.indicator} figure={figure} place={presidency.state.commonName} />
      ))}
    </section>
  );
};

const isPerPerson = ({ preferred }: { preferred: { indicator: string } }): boolean =>
  preferred.indicator !== "population";

const Office = ({ term, holder }: { term: ReactNode; holder: Officeholder | null }) => {
  const format = useFormat();
  return (
    <Fact term={term}>
      {holder === null ? (
        <Gap>
          <Trans>No source yet.</Trans>
        </Gap>
      ) : (
        <>
          {holder.name}
          {holder.since !== null && (
            <span className="gap">
              , <Trans>since {format.date(holder.since)}</Trans>
            </span>
          )}
          <SourceMark ids={holder.sources} />
          {holder.note !== null && <span className="aside-note">{holder.note}</span>}
        </>
      )}
    </Fact>
  );
};
