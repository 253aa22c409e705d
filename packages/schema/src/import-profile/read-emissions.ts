import type { Entry } from "./boxes.ts";
import { tonnesIn } from "./figures.ts";
import type { Finding } from "./finding.ts";
import { foldedOf } from "./lines.ts";
import type { Page } from "./page.ts";
import { asUnknown } from "./unknown.ts";

const isCarbon = /carbon|CO2/i;
const isPerPerson = /per[ -]?(?:capita|person|head)/i;

/**
 * Tonnes of CO2 per person: "11 metric tons; world average: 4.7 tons". Without "per person" it is a guess; a world average
 * that names neither carbon nor tonnes may be one of anything.
 */
export const readEmissions = (page: Page, entry: Entry): Finding[] => {
  const { kind, label, value } = entry;
  const name = foldedOf(page, label);
  const words = foldedOf(page, value);
  const { nation, world } = tonnesIn(name, kind === "worldCo2" ? `world ${words}` : words);
  const sure = isPerPerson.test(name + words);
  if (kind === "worldCo2" && !isCarbon.test(name) && !world?.isWhole) return [];
  const findings: Finding[] = [];
  if (kind === "co2" && world && !nation) findings.push(asUnknown(page, entry));
  if (kind === "co2" && nation)
    findings.push({
      field: "countryProfile.co2TonnesPerPerson",
      value: nation.value,
      span: { start: label.start, end: value.start + nation.end },
      confidence: !sure ? "low" : nation.isWhole ? "high" : "medium",
    });
  if (world)
    findings.push({
      field: "countryProfile.worldCo2TonnesPerPerson",
      value: world.value,
      span:
        kind === "co2"
          ? { start: value.start + world.start, end: value.start + world.end }
          : { start: label.start, end: value.end },
      confidence: sure || kind === "worldCo2" ? "high" : "medium",
    });
  return findings;
};
