import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";

const council = await openCouncil();
const app = council.http(null, { publicUrl: "https://council.example" });

test("the site map has every month, year, state and person once, at the address that readers know", async () => {
  const { db } = council;
  const answer = await app.request("/sitemap.xml");
  expect(answer.headers.get("content-type")).toMatch(/^application\/xml/);
  const { urlset } = new XMLParser().parse(await answer.text());
  const paths = urlset.url.map(({ loc }: { loc: string }) => loc.replace("https://council.example", ""));
  const [turns, states, people] = [
    await db.presidency.count(),
    await db.state.count(),
    await db.ambassador.count(),
  ];
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path: string) => /^\/\d{4}\/\d\d$/.test(path))).toHaveLength(turns);
  expect(paths.filter((path: string) => path.startsWith("/states/"))).toHaveLength(states);
  expect(paths.filter((path: string) => path.startsWith("/people/"))).toHaveLength(people);
  expect(paths).toContain("/1946");
});

test("crawlers are kept from the staff desk and the search, and led to the site map", async () => {
  const text = await (await app.request("/robots.txt")).text();
  for (const line of [
    "Disallow: /admin",
    "Disallow: /search",
    "Sitemap: https://council.example/sitemap.xml",
  ])
    expect(text.split("\n")).toContain(line);
});
