import { brotliCompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";

test("September 2025 tells its whole story without JavaScript", async ({ request }) => {
  const html = await (await request.get("/2025/09")).text();
  const text = html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<[^>]+>/g, " ");
  for (const fact of [
    "Republic of Korea",
    "Sangjin Kim",
    "Cha Ji-hoon",
    "Lee Jae-myung",
    "Cho Hyun",
    "Yonsei University",
    "Fletcher School",
    "Korean and English",
    "1996–1997",
    "2013–2014",
    "2024–2025",
    "51.63 million",
    "17 September 1991",
    "June 2024",
    "PassBlue",
  ])
    expect(text, fact).toContain(fact);
});

test("short and swallowed months lead to the page of the turn", async ({ request }) => {
  for (const [asked, found] of [
    ["/2025/9", "/2025/09"],
    ["/1946/12", "/1946/11"],
  ] as const) {
    const answer = await request.get(asked, { maxRedirects: 0 });
    expect(answer.status()).toBe(301);
    expect(answer.headers().location).toBe(found);
  }
});

test("a month that is not in the record is a 404 that says why", async ({ request }) => {
  for (const [path, why] of [
    ["/1945/01", "The Council first met on 17 January 1946."],
    ["/2025/13", "A year has the months 01 to 12"],
    ["/2090/01", "No presidency is known for January 2090"],
    ["/states/atlantis", "There is no page for <bdi>/states/atlantis</bdi>"],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect((await answer.text()).replace(/<!-- -->/g, ""), path).toContain(why);
  }
});

test("the table seats fifteen members, eleven in 1950, and turns with the month", async ({ page }) => {
  await page.goto("/1950/03");
  await expect(page.locator(".seat")).toHaveCount(11);
  await page.goto("/2025/09");
  await expect(page.locator(".seat")).toHaveCount(15);
  const president = page.locator(".seat.is-president a");
  await expect(president).toHaveAttribute("aria-label", "South Korea");
  await page.locator('.year-row a[href="/2025/10"]').click();
  await expect(president).toHaveAttribute("aria-label", "Russia");
});

test("every mark of a source leads to a source on the page", async ({ page }) => {
  await page.goto("/2025/09");
  const targets = await page
    .locator(".cited a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(targets.length).toBeGreaterThan(50);
  for (const target of new Set(targets)) await expect(page.locator(`${target}`)).toHaveCount(1);
});

test("a first visit loads at most 60 kB of type and 12 kB of style", async ({ page }) => {
  let type = 0;
  let style = 0;
  page.on("response", async (response) => {
    const kind = response.request().resourceType();
    if (kind === "font") type += (await response.body()).length;
    if (kind === "stylesheet") style += brotliCompressSync(await response.body()).length;
  });
  await page.goto("/2026/11", { waitUntil: "networkidle" });
  expect(type).toBeGreaterThan(0);
  expect(type).toBeLessThanOrEqual(60_000);
  expect(style).toBeGreaterThan(0);
  expect(style).toBeLessThanOrEqual(12_000);
});

test("September 2025, the fullest month, prints on two pages", async ({ page }) => {
  await page.goto("/2025/09", { waitUntil: "networkidle" });
  const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(2);
});

test("the country of every time says what is known of it and what is not", async ({ page }) => {
  await page.goto("/1950/03");
  const country = page.locator("#country");
  await expect(country).toContainText("Who governed in March 1950 is not in the record.");
  await expect(country).toContainText("No figures of 1950");
  await expect(page.locator("#council")).toContainText(
    "March 1950 was its first presidency, in its first term.",
  );
  await page.goto("/1995/06");
  await expect(country).toContainText("Who governed in June 1995 is not in the record.");
  await page.goto("/2016/04");
  await expect(page.locator("#council")).toContainText("its 62nd presidency, as a permanent member");
  await expect(country).toContainText("18% of the world’s 7.529 billion");
  await page.goto("/1984/08");
  await expect(page.locator(".hero")).toContainText("Renamed Burkina Faso on 4 August 1984");
});

test("on a phone the parts of a month are a step away", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/2025/09");
  const parts = page.getByRole("navigation", { name: "On this page" });
  for (const target of await parts
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href"))))
    await expect(page.locator(`${target}`)).toHaveCount(1);
  await parts.getByRole("link", { name: "In the chair" }).click();
  await expect(page.getByRole("heading", { name: "Who sat in the chair" })).toBeInViewport();
});

test("the turns of 1946 are told by the day they begin", async ({ page }) => {
  await page.goto("/1946/11");
  await expect(page.locator(".year-row li").last()).toContainText("from 17 Nov");
});

const facts = [
  ".story .prose, .priorities li, .meetings-topic, .chair tbody th, .figure-value, .unknowns li",
  ".facts dd, .sittings li",
].join(", ");

for (const path of ["/2024/06", "/2025/09", "/2026/11"])
  test(`every fact on ${path} leads to its source, or says that it has none`, async ({ page }) => {
    await page.goto(path);
    const bare = await page.locator(facts).evaluateAll((elements) =>
      elements
        .filter((element) => element.closest(".hero, #certainty") === null)
        .filter((element) => element.querySelector(".cited a, .unsourced, .turns") === null)
        .filter((element) => element.querySelector(".gap") === null)
        .map((element) => element.textContent),
    );
    expect(bare).toEqual([]);
    await page.locator(".story .cited a").first().click();
    await expect(page.locator(".sources li:target")).toBeInViewport();
    const empty = page.locator(".sources li").filter({ hasNot: page.locator("a, cite") });
    await expect(empty).toHaveCount(0);
  });
