import type { StateView } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { Fact, Facts } from "../ui/facts.tsx";
import { groupWords } from "../ui/groups.ts";
import { SourceMark } from "../ui/sources.tsx";
import { lastMemberDay } from "./last-member-day.ts";

/** What identifies the state: its place at the United Nations and in the world, and its codes. */
export const Identity = ({ view: { state } }: { view: StateView }) => {
  const { t } = useLingui();
  const format = useFormat();
  const { regionalGroup, admittedOn, endedOn, capital, subregion, governmentType, governmentAsOf } = state;
  return (
    <section className="aside">
      <h2>
        <Trans>The state</Trans>
      </h2>
      <Facts>
        {admittedOn && (
          <Fact id="joined-un" term={<Trans>Joined the UN</Trans>}>
            {format.date(admittedOn)}
          </Fact>
        )}
        {endedOn && (
          <Fact id="until" term={<Trans>Until</Trans>}>
            {format.date(lastMemberDay(endedOn))}
          </Fact>
        )}
        {regionalGroup && (
          <Fact id="group" term={<Trans>Group</Trans>}>
            {t(groupWords[regionalGroup])}
          </Fact>
        )}
        {subregion && (
          <Fact id="region" term={<Trans>Region</Trans>}>
            {subregion}
          </Fact>
        )}
        {capital && (
          <Fact id="capital" term={<Trans>Capital</Trans>}>
            {capital}
          </Fact>
        )}
        {governmentType && (
          <Fact id="government" term={<Trans>Government</Trans>}>
            {governmentType}
            {governmentAsOf && (
              <span className="gap">
                , <Trans>as of {governmentAsOf}</Trans>
              </span>
            )}
          </Fact>
        )}
        <Codes state={state} />
      </Facts>
      <p className="shared-sources">
        <Trans>All from</Trans>
        <SourceMark ids={state.sources} />
      </p>
    </section>
  );
};

const Codes = ({ state: { iso2, iso3, m49, wikidata } }: { state: StateView["state"] }) => (
  <Fact id="codes" term={<Trans>Codes</Trans>}>
    <ul className="lines">
      {iso2 && iso3 && <li>{`ISO 3166: ${iso2}, ${iso3}`}</li>}
      {m49 && <li>{`M49: ${m49}`}</li>}
      {wikidata && (
        <li>
          Wikidata:{" "}
          <a href={`https://www.wikidata.org/wiki/${wikidata}`} rel="noopener">
            {wikidata}
          </a>
        </li>
      )}
    </ul>
  </Fact>
);
