import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";

test("a state's emissions stand beside the world's, with a table and a file that agree", async ({
  page,
  request,
}) => {
  await page.goto("/states/republic-of-korea");
  const chart = page.locator(".figure-chart", { hasText: "Carbon dioxide per person" });
  await expect(chart.getByRole("img", { name: /South Korea from 2015 to 20\d\d/ })).toBeVisible();
  await expect(chart.locator(".line-world path").last()).toBeVisible();
  await chart.getByText("As a table").click();
  const first = chart.getByRole("row").nth(1);
  await expect(first).toBeVisible();
  const link = chart.getByRole("link", { name: /CSV/ });
  const file = await request.get((await link.getAttribute("href")) ?? "");
  expect(file.headers()["content-type"]).toContain("text/csv");
  const rows: Record<string, string>[] = parse(await file.text(), { columns: true, bom: true });
  const newest = rows.at(-1);
  await expect(first).toContainText(newest?.year ?? "-");
  await expect(first).toContainText(Number(newest?.value).toFixed(1));
  await expect(first).toContainText(Number(newest?.world).toFixed(1));
  expect(newest).toMatchObject({ unit: "tonnes", sources: expect.stringMatching(/\w/) });
});

for (const [path, columns, rows] of [
  ["/history.csv", ["presidency", "state", "name"], 983],
  ["/rotation.csv", ["state", "turns", "longestGapMonths"], 199],
  ["/states/republic-of-korea/turns.csv", ["presidency", "presiders"], 5],
  ["/states/republic-of-korea/terms.csv", ["seat", "sources"], 3],
  ["/states/republic-of-korea/population.csv", ["year", "value", "world", "unit", "sources"], 10],
  ["/2025/09/figures.csv", ["indicator", "value", "unit", "year", "sources"], 1],
  ["/about/coverage.csv", ["decade", "turns"], 9],
] as const)
  test(`${path} reads as CSV`, async ({ request }) => {
    const file = await request.get(path);
    expect(file.status()).toBe(200);
    const read: Record<string, string>[] = parse(await file.text(), { columns: true, bom: true });
    expect(Object.keys(read[0] ?? {})).toEqual(expect.arrayContaining([...columns]));
    expect(read.length).toBeGreaterThanOrEqual(rows);
  });

test("a table of a page is written as the dumps are, but for the mark of UTF-8 that spreadsheets want", async ({
  request,
}) => {
  const [turns, dump] = await Promise.all([
    request.get("/states/republic-of-korea/turns.csv"),
    request.get("/data/presidencies.csv"),
  ]);
  for (const name of ["content-type", "access-control-allow-origin"])
    expect(turns.headers()[name], name).toBe(dump.headers()[name]);
  expect((await turns.body()).subarray(0, 3).toString("hex"), "for a spreadsheet").toBe("efbbbf");
  expect((await dump.text()).startsWith("id,"), "for a program").toBe(true);
  const read: Record<string, string>[] = parse(await turns.text(), { columns: true, bom: true });
  const latest = read.find(({ presidency }) => presidency === "2025-09");
  expect(JSON.parse(latest?.presiders ?? "")).toContain("Cha Ji-hoon");
});

test("a file that is not there is a 404, and another spelling of a state leads to its own", async ({
  request,
}) => {
  const absent = await request.get("/states/republic-of-korea/happiness.csv");
  expect([absent.status(), absent.headers()["content-type"]]).toEqual([404, "application/problem+json"]);
  const moved = await request.get("/states/south-korea/population.csv", { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([
    301,
    "/states/republic-of-korea/population.csv",
  ]);
});

test("a state that has yet to preside offers no file of its turns", async ({ page, request }) => {
  await page.goto("/states/kyrgyzstan");
  const files = await page
    .locator("a[href$='.csv']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(files).toContain("/states/kyrgyzstan/terms.csv");
  for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
});
