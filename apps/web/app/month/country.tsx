import type { PresidencyView } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";
import { CsvLink } from "../ui/csv-link.tsx";
import { Fact, Facts, Gap } from "../ui/facts.tsx";
import { FigureBars } from "../ui/figure-bars.tsx";
import { SourceMark } from "../ui/sources.tsx";
import { NameThen } from "./name-then.tsx";
import { NotRecorded } from "./not-recorded.tsx";
import { Offices } from "./offices.tsx";
import { Population } from "./population.tsx";

/** The country as it was in the month: who governed it, and its figures against the world's. */
export const Country = ({ view }: { view: PresidencyView }) => {
  const { state, presidency, countryProfile } = view;
  const { t } = useLingui();
  const format = useFormat();
  const figures = countryProfile?.figures ?? [];
  const population = figures.find(({ preferred }) => preferred.indicator === "population");
  const government = countryProfile?.governmentType ?? null;
  return (
    <section className="aside" id="country">
      <h2>
        <Trans>Country profile</Trans>
      </h2>
      <Facts>
        <NameThen view={view} />
        {countryProfile && <Offices profile={countryProfile} />}
        {government && (
          <Fact id="government" term={<Trans>Government</Trans>}>
            {government.value}
            <SourceMark ids={government.sources} />
          </Fact>
        )}
        <Fact id="joined-un" term={<Trans>Joined the UN</Trans>}>
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
          <Fact id="population" term={<Trans>Population</Trans>}>
            <Population figure={population} />
          </Fact>
        )}
      </Facts>
      <NotRecorded view={view} />
      {figures.filter(isPerPerson).map((figure) => (
        <FigureBars
          key={figure.preferred.indicator}
          id={figure.preferred.indicator}
          figure={figure}
          place={presidency.state.commonName}
        />
      ))}
      {figures.length > 0 && (
        <CsvLink path={`${monthPath(presidency.id)}/figures.csv`} label={t`these figures`} />
      )}
    </section>
  );
};

const isPerPerson = ({ preferred }: { preferred: { indicator: string } }): boolean =>
  preferred.indicator !== "population";
