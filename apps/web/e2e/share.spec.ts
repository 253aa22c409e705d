import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import jsonld from "jsonld";
import { origin } from "./setting.ts";

const contentOf = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");

test("September 2025 shared elsewhere names the state and the month, and has a picture", async ({
  page,
  request,
}) => {
  await page.goto("/2025/09");
  for (const name of ["og:title", "og:image:alt"])
    expect(await contentOf(page, name)).toBe(
      "September 2025: South Korea presides over the Security Council",
    );
  expect(await contentOf(page, "twitter:card")).toBe("summary_large_image");
  const address = `${origin}/2025/09`;
  expect(await contentOf(page, "og:url")).toBe(address);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", address);
  const image = (await contentOf(page, "og:image")) ?? "";
  expect(image).toBe(`${origin}/og/2025-09.png`);
  const picture = await request.get(image);
  expect([picture.status(), picture.headers()["content-type"]]).toEqual([200, "image/png"]);
});

test("every kind of page has one canonical address and a picture that is there", async ({
  page,
  request,
}) => {
  for (const path of ["/", "/2025", "/history", "/states/france", "/people/sangjin-kim", "/about/data"]) {
    await page.goto(path);
    await expect(page.locator("link[rel=canonical]"), path).toHaveAttribute("href", `${origin}${path}`);
    const image = (await contentOf(page, "og:image")) ?? "";
    expect((await request.get(image)).headers()["content-type"], image).toBe("image/png");
  }
});

// The context of schema.org is read from nowhere: every name in it belongs to one vocabulary.
const documentLoader = async (documentUrl: string) => ({
  documentUrl,
  document: { "@context": { "@vocab": "https://schema.org/" } },
});

for (const [path, types] of [
  ["/2025/09", ["GovernmentOrganization", "Event", "Person"]],
  ["/states/republic-of-korea", ["GovernmentOrganization"]],
  ["/people/sangjin-kim", ["Person"]],
  ["/about/data", ["Dataset"]],
] as const)
  test(`${path} tells a reader of JSON-LD of ${types.join(", ")}`, async ({ page }) => {
    await page.goto(path);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const things = await jsonld.expand(JSON.parse(text ?? ""), { documentLoader });
    expect(JSON.stringify(things), "no source of ours says where the Council met").not.toContain(
      "schema.org/location",
    );
    const found = things.flatMap((thing) => (thing as { "@type": string[] })["@type"]);
    for (const type of types) expect(found).toContain(`https://schema.org/${type}`);
    const ids = things.map((thing) => (thing as { "@id": string })["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toContain(`${origin}/`);
  });

for (const [path, picture] of [
  ["/states/republic-of-korea", "/og/states/republic-of-korea.png"],
  ["/people/sangjin-kim", "/og/people/sangjin-kim.png"],
] as const)
  test(`${path} shared elsewhere has a picture of its own`, async ({ page }) => {
    await page.goto(path);
    expect(await contentOf(page, "og:image")).toBe(origin + picture);
  });

test("the record tells a reader of JSON-LD its version, day, terms, maker and every file", async ({
  page,
  request,
}) => {
  const manifest = await (await request.get("/data/manifest.json")).json();
  await page.goto("/about/data");
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const [record] = JSON.parse(text ?? "")["@graph"];
  expect(record).toMatchObject({
    version: manifest.version,
    dateModified: manifest.date,
    creator: { "@type": "Organization", url: `${origin}/` },
  });
  expect(record.license).toContainEqual(
    expect.objectContaining({ name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" }),
  );
  expect(record.license).toHaveLength(manifest.licences.length);
  expect(record.distribution).toEqual(
    expect.arrayContaining(
      manifest.files.map(({ name, sha256 }: { name: string; sha256: string }) =>
        expect.objectContaining({ contentUrl: `${origin}/data/${name}`, sha256 }),
      ),
    ),
  );
  for (const { contentUrl } of record.distribution)
    expect((await request.head(contentUrl)).status(), contentUrl).toBe(200);
});

test("the feeds are found from any page, a state's own calendar from its page", async ({ page, request }) => {
  await page.goto("/states/republic-of-korea");
  const feeds = page.locator("link[rel=alternate][type='text/calendar'], link[rel=alternate][type*=atom]");
  const addresses = await feeds.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.toSorted()).toEqual([
    "/feeds/events.ics",
    "/feeds/presidencies.ics",
    "/feeds/presidencies/republic-of-korea.ics",
    "/feeds/profiles.atom",
  ]);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test("a page can be cited as of the day it was read, without JavaScript and by a button", async ({
  page,
  browser,
  context,
}) => {
  const citation = `“September 2025: South Korea presides over the Security Council”, Council Presidency, read on 20 September 2025, ${origin}/2025/09`;
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const reader = await plain.newPage();
  await reader.goto("/2025/09");
  await expect(reader.locator("#cite")).toContainText(citation);
  await expect(reader.locator("#cite button")).toBeHidden();
  await plain.close();

  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/2025/09");
  await page.locator("#cite").getByRole("button", { name: "Copy" }).click();
  await expect(page.locator("#cite").getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
});

test("a copy that the browser refuses is told, and may be tried again", async ({ page, context }) => {
  await page.addInitScript(() => {
    const copy = navigator.clipboard.writeText.bind(navigator.clipboard);
    let asked = 0;
    navigator.clipboard.writeText = (text) =>
      asked++ === 0 ? Promise.reject(new Error("no press")) : copy(text);
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/2025/09");
  const cite = page.locator("#cite");
  await cite.getByRole("button", { name: "Copy" }).click();
  await cite.getByRole("button", { name: "Press again to copy" }).click();
  await expect(cite.getByRole("button", { name: "Copied" })).toBeVisible();
});

for (const [path, names] of [
  ["/2025/09", ["Link to Head of state", "Link to Population", "Link to: Cha Ji-hoon"]],
  ["/states/republic-of-korea", ["Link to Capital"]],
  ["/people/sangjin-kim", ["Link to Languages"]],
] as const)
  test(`every link to a fact of ${path} tells which, and leads to its one place`, async ({ page }) => {
    await page.goto(path);
    const links = await page
      .locator(".fact-link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")?.slice(1) ?? ""));
    expect(new Set(links).size).toBe(links.length);
    for (const id of links) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
    for (const name of names) await expect(page.getByRole("link", { name, exact: true })).toHaveCount(1);
  });

/** A page with these frames at an origin of its own. */
const onAnotherSite = async (page: Page, frames: string): Promise<void> => {
  const site = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(frames));
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
  site.close();
};

test("another site can show an embed in a frame, but no page", async ({ page }) => {
  const frames = ["/embed/current", "/2025/09"].map((path) => `<iframe src="${origin}${path}"></iframe>`);
  await onAnotherSite(page, frames.join(""));
  await expect(page.frameLocator("iframe >> nth=0").getByRole("heading")).toHaveText("South Korea");
  await expect(page.frameLocator("iframe >> nth=1").getByRole("heading")).toHaveCount(0);
});

test("the snippet of an embed, put on another site, shows what stands beside it", async ({ page }) => {
  await page.goto("/about/follow");
  const snippet = (await page.locator(".snippet code").first().textContent()) ?? "";
  await onAnotherSite(page, snippet);
  await expect(page.frameLocator("iframe").getByRole("heading")).toHaveText("South Korea");
});
