/** A number found in a value: where it stands, and whether all that stands around it was understood. */
export type FoundNumber = { value: number; isWhole: boolean; start: number; end: number };

const scales = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["mn", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
]);
const digits = "\\d{1,3}(?:[ ,.']\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?";
const scaled = new RegExp(
  `(?<![\\p{L}\\d.,])(?<digits>${digits})(?:\\s?(?<scale>thousand|million|billion|mn|bn|m)(?!\\p{L}))?`,
  "giu",
);
const mostPeople = 20e9;
/** The smallest member of the United Nations has some ten thousand. */
const fewestPeople = 5000;

/**
 * Whole people from "51.63 million", "51,630,000" or "1.4 billion"; from "51.63" when the label says "in millions".
 *
 * @returns null when the value names no number of people.
 */
export const peopleIn = (label: string, value: string): FoundNumber | null => {
  const numbers = [...value.matchAll(scaled)];
  const isClear = ({ groups }: RegExpExecArray) =>
    groups?.scale !== undefined || /\d[ ,.']\d{3}/.test(groups?.digits ?? "");
  const found = numbers.find(isClear) ?? numbers[0];
  if (!found?.groups?.digits) return null;
  const scale = found.groups.scale ?? /\b(thousand|million|billion)s?\b/i.exec(label)?.[1];
  const factor = scales.get(scale?.toLowerCase() ?? "") ?? 1;
  const exact = (factor === 1 ? grouped(found.groups.digits) : decimal(found.groups.digits)) * factor;
  const people = Math.round(exact);
  if (Math.abs(people - exact) > 1e-3 || people < 1 || people > mostPeople) return null;
  const rest = value
    .replace(found[0], "")
    .replace(
      /\([^()]*\)|\b(?:people|inhabitants|about|approximately|roughly|around|in|est\.?|(?:19|20)\d\d)\b/gi,
      "",
    );
  const isWhole = people >= fewestPeople && !/[\p{L}\d]/u.test(rest);
  return { value: people, isWhole, start: found.index, end: found.index + found[0].length };
};

const grouped = (text: string): number =>
  /[ ,.']\d{3}$/.test(text) ? Number(text.replace(/[ ,.']/g, "")) : decimal(text);

/** "0.3", "0,3" and "1,100": one comma before exactly three digits parts thousands. */
const decimal = (text: string): number => {
  const plain = text.replace(/[ ']/g, "");
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(",", ""));
  return Number(plain.replace(",", "."));
};

const unit = "(?<unit>metric tons?|metric tonnes?|tonnes?|tons?|mt|t|kilograms?|kilos?|kg)";
const amount = `(?<![\\p{L}\\d.,])(?!(?:19|20)\\d\\d(?!\\d|[.,]\\d|\\s?(?:kilo|kg)))(?<digits>${digits})(?:\\s?${unit}(?!\\p{L}))?`;
const nationAmount = new RegExp(amount, "iu");
const worldAmount = new RegExp(
  `(?:\\bthe )?\\b(?:world|global)(?:'s|wide)?\\b(?:(?!;|\\n)[^\\d]|\\d{4}(?!\\d)){0,60}?${amount}`,
  "iu",
);
const foreignUnit = /\b(?:short|long|thousand|million|billion) tons?\b|\b(?:million|billion)\b/i;
const mostTonnes = 100;

/**
 * Tonnes of CO2 per person from "11 metric tons; world average: 4.7 tons", for the country and for the world.
 * Kilograms are turned into tonnes. A part that is not there, or not in such a unit, is null.
 */
export const tonnesIn = (
  label: string,
  value: string,
): { nation: FoundNumber | null; world: FoundNumber | null } => {
  const world = worldAmount.exec(value);
  const rest = world ? value.replace(world[0], " ".repeat(world[0].length)) : value;
  return {
    nation: tonnes(nationAmount.exec(rest), label, rest),
    world: tonnes(world, label + value, world?.[0] ?? ""),
  };
};

const tonnes = (found: RegExpExecArray | null, label: string, around: string): FoundNumber | null => {
  if (!found?.groups?.digits || foreignUnit.test(around)) return null;
  const isKilo = /^k/i.test(found.groups.unit ?? "");
  const value = isKilo ? decimal(found.groups.digits) / 1000 : decimal(found.groups.digits);
  if (!(value >= 0 && value <= mostTonnes)) return null;
  const isWhole = found.groups.unit !== undefined || /\bton|\bkg/i.test(label);
  return { value, isWhole, start: found.index, end: found.index + found[0].length };
};
