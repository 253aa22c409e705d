import { describe, expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const { search } = council.ask();
const hitsOf = async (q: string, limit = 8) => (await search.find({ q, limit })).hits;
const found = async (q: string, limit = 8) => (await hitsOf(q, limit)).map(({ kind, id }) => `${kind} ${id}`);

test("“korea” finds South Korea, then its turns nearest to the present", async () => {
  expect((await found("korea")).slice(0, 3)).toEqual([
    "state republic-of-korea",
    "presidency 2025-09",
    "presidency 2024-06",
  ]);
});

describe("a person is found by every spelling and in any order", () => {
  test.each([
    ["Kim Sang-jin", "sangjin-kim"],
    ["sangjin kim", "sangjin-kim"],
    ["KIM Sangjin", "sangjin-kim"],
    ["kim sang jin", "sangjin-kim"],
    ["nebenzya", "vassily-nebenzia"],
    ["linda greenfield", "linda-thomas-greenfield"],
    ["Lee Jae myung", "lee-jae-myung"],
  ])("%s", async (q, id) => expect((await found(q))[0]).toBe(`person ${id}`));

  test("and the result tells the spelling that was asked for", async () => {
    expect((await hitsOf("Kim Sang-jin"))[0]).toMatchObject({ title: "Sangjin Kim", as: "Kim Sang-jin" });
    expect((await hitsOf("Sangjin Kim"))[0]).toMatchObject({ title: "Sangjin Kim", as: null });
  });
});

describe("a state is found by every name it ever had, in six languages, by its codes and its capital", () => {
  test.each([
    ["Burma", "myanmar"],
    ["Swaziland", "eswatini"],
    ["Great Britain", "united-kingdom"],
    ["Zaire", "democratic-republic-of-the-congo"],
    ["Upper Volta", "burkina-faso"],
    ["ivory coast", "cote-divoire"],
    ["cote d’ivoire", "cote-divoire"],
    ["Côte d'Ivoire", "cote-divoire"],
    ["USSR", "soviet-union"],
    ["UK", "united-kingdom"],
    ["KOR", "republic-of-korea"],
    ["seoul", "republic-of-korea"],
    ["République de Corée", "republic-of-korea"],
    ["Республика Корея", "republic-of-korea"],
    ["大韩民国", "republic-of-korea"],
    ["韩国", "republic-of-korea"],
    ["جمهورية كوريا", "republic-of-korea"],
    ["صين", "china"],
    ["الصين", "china"],
    ["niger", "niger"],
    ["guinea", "guinea"],
  ])("%s", async (q, id) => expect((await found(q))[0]).toBe(`state ${id}`));
});

describe("a month is found in words and in digits", () => {
  test.each([
    ["sept 2025"],
    ["Sept. 2025"],
    ["2025-09"],
    ["2025/9"],
    ["September 2025"],
    ["9/2025"],
    ["09.2025"],
    ["2025 sep"],
    ["24 September 2025"],
    ["2025-09-24"],
    ["septembre 2025"],
    ["сентября 2025"],
    ["2025年9月"],
    ["سبتمبر ٢٠٢٥"],
  ])("%s", async (q) => expect((await found(q))[0]).toBe("presidency 2025-09"));

  test("with those who presided and the meetings of that month after it", async () => {
    expect(await found("2025-09", 20)).toEqual(
      expect.arrayContaining(["person lee-jae-myung", "event 2025-09-artificial-intelligence"]),
    );
  });
});

test("a year is found as a whole, then month by month", async () => {
  expect((await found("2025")).slice(0, 3)).toEqual([
    "year 2025",
    "presidency 2025-01",
    "presidency 2025-02",
  ]);
});

test("a name and a time together lead to that turn", async () => {
  expect((await found("korea 2024"))[0]).toBe("presidency 2024-06");
  expect((await found("france december 2013"))[0]).toBe("presidency 2013-12");
  expect((await found("president of france in 2013"))[0]).toBe("presidency 2013-12");
});

test("slips of the finger are forgiven", async () => {
  for (const slip of ["koera", "soth korea", "korae"])
    expect((await found(slip))[0], slip).toBe("state republic-of-korea");
  expect((await found("guterez"))[0]).toBeUndefined();
});

test("topics are found in meetings and in profiles", async () => {
  const hits = await found("artificial intelligence");
  expect(hits).toContain("presidency 2025-09");
  expect(hits).toContain("event 2025-09-artificial-intelligence");
  expect((await found("cyber"))[0]).toBe("presidency 2024-06");
});

test("today decides which turns are to come", async () => {
  const [first] = (await council.ask("2025-08-31").search.find({ q: "2025-09" })).hits;
  expect(first).toMatchObject({ id: "2025-09", status: "scheduled" });
  expect((await hitsOf("2025-09"))[0]).toMatchObject({ id: "2025-09", status: "confirmed" });
});

describe("a strange query is answered quickly or refused", () => {
  test.each([
    ["emoji", "😀👩‍👩‍👧‍👦🏳️‍🌈"],
    ["SQL", "'; DROP TABLE State; --"],
    ["HTML", "<script>alert(1)</script>"],
    ["right-to-left", "\u202eجمهورية\u202c كوريا"],
    ["a pattern", "(a+)+$.*[\\"],
    ["single letters", "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(4).slice(0, 200)],
    ["digits", "1946 ".repeat(40)],
    ["one long word", "z".repeat(200)],
    ["marks without letters", "\u0301".repeat(200)],
  ])("%s", async (_, q) => {
    await search.find({ q });
    const start = performance.now();
    const { hits } = await search.find({ q });
    expect(performance.now() - start).toBeLessThan(100);
    expect(hits.length).toBeLessThanOrEqual(20);
  });

  test.each([
    ["", "Give the words to look for."],
    ["   ", "Give the words to look for."],
    ["\ud83d", "A character stands here that no text can hold"],
    ["a".repeat(10_000), "Search for 200 characters or fewer."],
  ])("%.20s", async (q, message) => {
    await expect(search.find({ q })).rejects.toThrow(message);
  });
});

test("a changed name is found as soon as the content has moved on", async () => {
  await council.db.state.update({ where: { id: "liechtenstein" }, data: { commonName: "Zzyzxland" } });
  const inOld = await found("zzyzxland");
  const inNew = await council.ask().search.find({ q: "zzyzxland", limit: 8 });
  expect(inOld).toEqual([]);
  expect(inNew.hits.map(({ id }) => id)).toEqual(["liechtenstein"]);
});
