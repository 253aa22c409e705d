import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const app = council.http(null, { today: "2025-09-20" });
const read = async (path: string) => (await app.request(path)).text();
const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

test("the current embed tells who presides, until when, who sat in the chair and who is next", async () => {
  const text = textOf(await read("/embed/current"));
  for (const fact of [
    "South Korea",
    "Republic of Korea",
    "30 September",
    "Sangjin Kim",
    "Russia",
    "from 1 October",
  ])
    expect(text).toContain(fact);
});

test("every year is told in under 15 kB, without a script, a foreign file or a style attribute", async () => {
  const years = await council.db.presidency.findMany({ select: { id: true } });
  const paths = [...new Set(years.map(({ id }) => `/embed/${id.slice(0, 4)}`)), "/embed/current"];
  expect(paths.length).toBeGreaterThan(80);
  for (const path of paths) {
    const html = await read(path);
    expect(Buffer.byteLength(html), path).toBeLessThan(15_000);
    expect(html, path).not.toMatch(/<script|style="|(src|href)="(?!data:image\/svg|http:\/\/localhost\/)/);
  }
});

test("a year's embed marks the turn of today and says how sure each turn is", async () => {
  const html = await read("/embed/2025");
  const now = html.match(/<tr class="now">[\s\S]*?<\/tr>/g);
  expect(now).toHaveLength(1);
  expect(textOf(now?.[0] ?? "")).toContain("September South Korea ● confirmed");
  expect(textOf(html)).toContain("October Russia ○ scheduled");
});

test("any site may show an embed in a frame, and none a page; an embed may load nothing", async () => {
  const headersOf = async (path: string) => (await app.request(path)).headers;
  const [embed, other] = [await headersOf("/embed/current"), await headersOf("/healthz")];
  expect(embed.get("x-frame-options")).toBeNull();
  expect(embed.get("content-security-policy")).toMatch(/default-src 'none';.*frame-ancestors \*/);
  expect(other.get("x-frame-options")).toBe("SAMEORIGIN");
  expect(other.get("content-security-policy")).toContain("frame-ancestors 'self'");
});

test.each([
  ["/embed/1945", 404],
  ["/embed/2090", 404],
  ["/embed/next", 404],
  ["/embed/2025?theme=dark", 400],
])("%s → %i", async (path, status) => {
  expect((await app.request(path)).status).toBe(status);
});
