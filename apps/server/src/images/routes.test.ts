import { LanguageTag } from "@council/schema";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";
import { snapshotOf } from "../store/snapshot.ts";
import { family, fontFilesFor } from "./fonts.ts";
import { monthName, words } from "./words.ts";

const council = await openCouncil();
const app = council.http();
const bytesOf = async (path: string) =>
  Buffer.from(await (await app.request(`/og/${path}.png`)).arrayBuffer());

/** Width and height that a PNG gives in its first chunk. @source PNG specification, 11.2.1 IHDR. */
const sizeOf = (png: Buffer) => [png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];

test.each([
  "2025-09",
  "1946-01",
  "2026-12",
  "ar/2025-09",
  "zh/1950-03",
  "2025",
  "site",
  "states/republic-of-korea",
  "people/sangjin-kim",
])("%s is a picture of 1200 by 630, the same each time", async (path) => {
  const answer = await app.request(`/og/${path}.png`);
  expect(answer.headers.get("content-type")).toBe("image/png");
  const png = Buffer.from(await answer.arrayBuffer());
  expect(sizeOf(png)).toEqual(["PNG", 1200, 630]);
  expect(png.equals(await bytesOf(path))).toBe(true);
});

test("months and languages have pictures of their own", async () => {
  const paths = ["2025-09", "2025-10", ...LanguageTag.exclude(["en"]).options.map((tag) => `${tag}/2025-09`)];
  const pictures = await Promise.all(paths.map(bytesOf));
  expect(new Set(pictures.map((png) => png.toString("base64"))).size).toBe(paths.length);
});

test("a picture changes with the name of the state", async () => {
  const before = await bytesOf("2026-03");
  const { stateId } = await council.db.presidency.findUniqueOrThrow({ where: { id: "2026-03" } });
  await council.db.state.update({ where: { id: stateId }, data: { commonName: "Elsewhere" } });
  expect(before.equals(await bytesOf("2026-03"))).toBe(false);
});

describe("the shipped faces have every letter", () => {
  const isDrawn = (letter: string): boolean => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="50" font-family="${family}">${letter}</text></svg>`;
    const font = { loadSystemFonts: false, fontFiles: fontFilesFor(letter) };
    return new Resvg(svg, { font }).getBBox() !== undefined;
  };

  test("what they lack is not drawn", () => {
    expect(isDrawn("𓀀")).toBe(false);
  });

  test("of the names of people", async () => {
    const people = await council.db.ambassador.findMany({ select: { name: true } });
    const letters = [...new Set(people.flatMap(({ name }) => [...name.replace(/[\s\p{M}]/gu, "")]))];
    expect(letters.filter((letter) => !isDrawn(letter))).toEqual([]);
  });

  test.each(LanguageTag.options)("of the names of states and months and of our words in %s", async (tag) => {
    const names = (await snapshotOf(council.db).record()).states.map(
      ({ namesIn }) => namesIn[tag]?.short ?? "",
    );
    const months = Array.from({ length: 12 }, (_, i) =>
      monthName(tag, `2025-${String(i + 1).padStart(2, "0")}`),
    );
    const all = [...names, ...months, words[tag].title, ...Object.values(words[tag].status)].join("");
    const letters = [...new Set(all.replace(/[\s\u200e\u200f\p{M}]/gu, ""))];
    expect(letters.length).toBeGreaterThan(20);
    expect(letters.filter((letter) => !isDrawn(letter))).toEqual([]);
  });
});

test("a picture may be shown by the pages of other sites", async () => {
  const { headers } = await app.request("/og/2025-09.png");
  expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
});

test.each([
  ["/og/1946-12.png", 308],
  ["/og/states/south-korea.png", 308],
  ["/og/states/atlantis.png", 404],
  ["/og/people/nobody.png", 404],
  ["/og/people/kim-sang-jin.png", 308],
  ["/og/2099-01.png", 404],
  ["/og/1945.png", 400],
  ["/og/2090.png", 404],
  ["/og/2025-13.png", 400],
  ["/og/xx/2025-09.png", 404],
  ["/og/en/2025-09.png", 404],
  ["/og/%3Csvg%3E.png", 400],
  ["/og/2025-09.png?size=9", 400],
  ["/og/2025-09.svg", 404],
])("%s → %i", async (path, status) => {
  expect((await app.request(path)).status).toBe(status);
});
