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
