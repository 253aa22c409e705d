import { Hono, type Context as HttpContext } from "hono";
import { html } from "hono/html";
import type { ContextOf, HttpVariables } from "./headers.ts";
import * as ambassadors from "./store/ambassadors.ts";

const fixedPaths = [
  "/",
  "/history",
  "/rotation",
  "/states",
  "/people",
  "/about/api",
  "/about/data",
  "/about/follow",
];

/** What crawlers ask for. No page of the map carries a date: the record does not know when most of them changed. */
export const siteMapRoutes = (contextOf: ContextOf): Hono<HttpVariables> => {
  const site = new Hono<HttpVariables>();

  site.get("/robots.txt", (c) => c.text(robots(c.get("origin"))));
  site.get("/sitemap.xml", async (c) => {
    const { db, snapshot } = contextOf(c);
    const [{ turns, states }, people] = await Promise.all([snapshot.record(), ambassadors.list(db)]);
    const years = [...new Set(turns.map(({ id }) => id.slice(0, 4)))];
    return siteMap(c, [
      ...fixedPaths,
      ...years.map((year) => `/${year}`),
      ...turns.map(({ id }) => `/${id.replace("-", "/")}`),
      ...states.map(({ id }) => `/states/${id}`),
      ...people.map(({ id }) => `/people/${id}`),
    ]);
  });

  return site;
};

const robots = (origin: string): string =>
  [
    "User-agent: *",
    ...["/admin", "/search", "/trpc", "/embed"].map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n");

const siteMap = (c: HttpContext<HttpVariables>, paths: string[]): Response => {
  const origin = c.get("origin");
  const urls = html`${paths.map((path) => html`<url><loc>${origin}${path}</loc></url>\n`)}`;
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
  return c.body(text, 200, { "content-type": "application/xml; charset=utf-8" });
};
