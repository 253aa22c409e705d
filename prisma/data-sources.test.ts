import { slugOf } from "@council/schema";
import { expect, test } from "vitest";
import { citations } from "./citations.ts";
import { content } from "./recorded-facts.ts";

const { sources, ...facts } = content;

const cited = new Set(citations(facts));

test("every source in the list carries a fact", () => {
  expect(sources.filter(({ id }) => !cited.has(id))).toEqual([]);
});

test("no fact names a source twice", () => {
  const rows = Object.values(facts).flat();
  const twice = rows.filter((row) => "sources" in row && new Set(row.sources).size < row.sources.length);
  expect(twice).toEqual([]);
});

test("one web address is one source, but for repositories that hold many documents", () => {
  const addresses = sources.flatMap(({ url }) =>
    url === null || url.includes("//github.com/") ? [] : [url],
  );
  expect(addresses.filter((url, at) => addresses.indexOf(url) !== at)).toEqual([]);
});

/** Sources with a web address whose id tells the work and not the place where it was read. */
const works = new Set([
  ...["ageyev-un-su", "cia-world-factbook", "country-codes", "fmadore-council-membership"],
  ...["un-countries-elected-members", "un-library-meeting-table", "un-presidency-page-2025-2027"],
  ...["passblue-2025-09", "world-bank-gdp", "world-bank-population"],
]);
const isNamedByDocument = (id: string): boolean => works.has(id) || /^(s-pv|assessment-letter)-/.test(id);

const flat = (text: string): string => slugOf(text).replaceAll("-", "");

const tellsPlace = (id: string, url: string): boolean => {
  const { hostname, pathname, search } = new URL(
    url.replace(/\/\/(www\.)?un\.org\/press\//, "//press.un.org/"),
  );
  const host = flat(hostname.replace(/^www\./, ""));
  const name = flat(id.replace(/-\d$/, ""));
  const path = flat(decodeURIComponent(pathname + search));
  return host.startsWith(name) || (name.startsWith(host) && path.includes(name.slice(host.length)));
};

test("the id of a source tells its document or its web address", () => {
  const astray = sources.filter(
    ({ id, url }) => url !== null && !isNamedByDocument(id) && !tellsPlace(id, url),
  );
  expect(astray).toEqual([]);
});

test("a title in another script is told in English beside it", () => {
  const foreign = sources.filter(({ title }) =>
    /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(title),
  );
  expect(foreign.filter(({ note }) => !/^In [A-Z]\p{L}+: /u.test(note ?? ""))).toEqual([]);
});

test("a meeting record has its symbol and day in its title, and its day as its date", () => {
  for (const { id, title, publishedOn } of sources.filter((source) => source.id.startsWith("s-pv-"))) {
    expect(slugOf(title)).toMatch(new RegExp(`^${id.replace("s-pv-", "s-pv")}(-|$)`));
    if (publishedOn === null) continue;
    const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
    expect(title).toContain(day.format(new Date(`${publishedOn}T00:00:00Z`)));
  }
});
