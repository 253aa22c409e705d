import type { Slug } from "../slug.ts";
import { wordsOf } from "../words.ts";

/** Members of the United Nations whose slug is made from their one English name. */
const plainNames = `
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria,
Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan,
Bosnia and Herzegovina, Botswana, Brazil, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada,
Central African Republic, Chad, Chile, China, Colombia, Comoros, Costa Rica, Côte d'Ivoire, Croatia, Cuba,
Cyprus, Czechia, Denmark, Djibouti, Dominica, Dominican Republic, Ecuador, Egypt, El Salvador,
Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia,
Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hungary,
Iceland, India, Indonesia, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya,
Kiribati, Kuwait, Kyrgyzstan, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania,
Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius,
Mexico, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, New Zealand,
Nicaragua, Niger, Nigeria, North Macedonia, Norway, Oman, Pakistan, Palau, Panama, Papua New Guinea,
Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Rwanda, Saint Kitts and Nevis, Saint Lucia,
Saint Vincent and the Grenadines, Samoa, San Marino, Sao Tome and Principe, Saudi Arabia, Senegal, Serbia,
Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa,
South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Tajikistan, Thailand, Timor-Leste,
Togo, Tonga, Trinidad and Tobago, Tunisia, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine,
United Arab Emirates, Uruguay, Uzbekistan, Vanuatu, Yemen, Zambia, Zimbabwe`;

/** The other members: common name and short name at the United Nations, then what else the press calls them. */
const otherNames: Record<Slug, string> = {
  bolivia: "Bolivia, Bolivia (Plurinational State of)",
  "brunei-darussalam": "Brunei, Brunei Darussalam",
  "cabo-verde": "Cape Verde, Cabo Verde",
  congo: "Republic of the Congo, Congo, Congo-Brazzaville, Congo Republic",
  "cote-divoire": "Ivory Coast",
  czechia: "Czech Republic",
  "democratic-peoples-republic-of-korea": "North Korea, Democratic People's Republic of Korea, DPRK",
  "democratic-republic-of-the-congo":
    "DR Congo, Democratic Republic of the Congo, Democratic Republic of Congo, DRC",
  eswatini: "Swaziland",
  iran: "Iran, Iran (Islamic Republic of)",
  kyrgyzstan: "Kyrgyz Republic",
  "lao-peoples-democratic-republic": "Laos, Lao People's Democratic Republic",
  "micronesia-federated-states-of": "Micronesia, Micronesia (Federated States of)",
  myanmar: "Burma",
  netherlands: "Netherlands, Netherlands (Kingdom of the)",
  "republic-of-korea": "South Korea, Republic of Korea",
  "republic-of-moldova": "Moldova, Republic of Moldova",
  "russian-federation": "Russia, Russian Federation",
  "saint-kitts-and-nevis": "St. Kitts and Nevis",
  "saint-lucia": "St. Lucia",
  "saint-vincent-and-the-grenadines": "St. Vincent and the Grenadines",
  syria: "Syria, Syrian Arab Republic",
  "timor-leste": "East Timor",
  turkiye: "Turkey",
  "united-arab-emirates": "UAE",
  "united-kingdom":
    "United Kingdom, United Kingdom of Great Britain and Northern Ireland, UK, U.K., Britain, Great Britain",
  "united-republic-of-tanzania": "Tanzania, United Republic of Tanzania",
  "united-states": "United States, United States of America, US, U.S., USA, U.S.A.",
  venezuela: "Venezuela, Venezuela (Bolivarian Republic of)",
  "viet-nam": "Vietnam, Viet Nam",
};

const split = (names: string): string[] => names.trim().split(/,\s+/);

/**
 * English names of all members of the United Nations, common and short ones and some that the press uses, with the slug
 * of their state. A test in the workspace with the data holds it to `states.csv`.
 */
export const stateSlugs: ReadonlyMap<string, Slug> = new Map([
  ...split(plainNames).map((name) => [name, wordsOf(name).join("-")] as const),
  ...Object.entries(otherNames).flatMap(([slug, names]) => split(names).map((name) => [name, slug] as const)),
]);
