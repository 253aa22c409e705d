import {
  type CountryProfile,
  type Figure,
  type FigureSnapshot,
  type Indicator,
  indicators,
  type Officeholder,
} from "../country-profile.ts";
import { isSame } from "../desk/same.ts";
import type { ImportTarget } from "./drafted.ts";
import { type Said, withSource } from "./said.ts";

const profiled = [
  ...["headOfState", "headOfGovernment", "foreignMinister", "governmentType"],
  ...["population", "co2TonnesPerPerson", "worldCo2TonnesPerPerson"],
];

/** What the country was like, with what the text says; null when it says nothing of it. */
export const draftCountry = (
  said: Said,
  target: ImportTarget,
  known: CountryProfile | null,
): CountryProfile | null => {
  if (!profiled.some((field) => said.hasAny(`countryProfile.${field}`))) return null;
  const profile = known ?? blank(target);
  const { sourceId, presidencyId } = target;
  const government = said.value("countryProfile.governmentType");
  const held = (field: "headOfState" | "headOfGovernment" | "foreignMinister") =>
    officeholder(profile[field], said.value(`countryProfile.${field}`), sourceId);
  return {
    ...profile,
    headOfState: held("headOfState"),
    headOfGovernment: held("headOfGovernment"),
    foreignMinister: held("foreignMinister"),
    governmentType:
      government === null
        ? profile.governmentType
        : governed(profile.governmentType, government, presidencyId, sourceId),
    figures: withFigures(profile.figures, said, sourceId),
  };
};

const blank = ({ presidencyId }: ImportTarget): CountryProfile => ({
  ...{ presidencyId, headOfState: null, headOfGovernment: null, foreignMinister: null },
  ...{ governmentType: null, figures: [] },
});

const officeholder = (
  known: Officeholder | null,
  name: string | null,
  source: string,
): Officeholder | null => {
  if (name === null) return known;
  if (known?.name === name) return { ...known, sources: withSource(known.sources, source) };
  return { name, since: null, confidence: null, note: null, sources: [source] };
};

const governed = (
  known: CountryProfile["governmentType"],
  value: string,
  asOf: string,
  source: string,
): CountryProfile["governmentType"] =>
  known?.value === value
    ? { ...known, sources: withSource(known.sources, source) }
    : { value, asOf, sources: [source] };

const withFigures = (known: FigureSnapshot[], said: Said, source: string): FigureSnapshot[] => {
  const population = said.value("countryProfile.population");
  const co2 = said.value("countryProfile.co2TonnesPerPerson");
  const world = said.value("countryProfile.worldCo2TonnesPerPerson");
  const printed = (indicator: Indicator, value: number): Figure => ({
    ...{ indicator, value, unit: indicators[indicator], year: null, sources: [source] },
  });
  const withPopulation =
    population === null ? known : withFigure(known, printed("population", population), null);
  if (co2 === null) return withPopulation;
  return withFigure(
    withPopulation,
    printed("co2-per-person", co2),
    world === null ? null : printed("co2-per-person", world),
  );
};

/** A figure that is recorded keeps its preferred value: what the text prints stands beside it. */
const withFigure = (known: FigureSnapshot[], figure: Figure, world: Figure | null): FigureSnapshot[] => {
  const at = known.findIndex(({ preferred }) => preferred.indicator === figure.indicator);
  const snapshot = known[at];
  if (!snapshot) return [...known, { preferred: figure, world, others: [] }];
  const other = { ...figure, world: world?.value ?? null, reason: "Printed without a year." };
  const isThere = snapshot.others.some(
    (one) => one.value === other.value && isSame(one.sources, other.sources),
  );
  return isThere ? known : known.with(at, { ...snapshot, others: [...snapshot.others, other] });
};
