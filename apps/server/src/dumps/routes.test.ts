import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const council = await openCouncil();
const app = council.http();
const get = (name: string) => app.request(`/data/${name}`);

type Manifest = { files: { name: string; bytes: number; sha256: string; mediaType: string }[] };

test("every file that the manifest names arrives whole, for pages of any origin", async () => {
  const { files } = (await (await get("manifest.json")).json()) as Manifest;
  const names = ["presidencies", "memberships", "states", "people", "events"];
  for (const name of names)
    for (const format of ["csv", "json"])
      expect(files.map((file) => file.name)).toContain(`${name}.${format}`);
  for (const { name, sha256, mediaType } of files) {
    const response = await get(name);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(mediaType);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(
      createHash("sha256")
        .update(Buffer.from(await response.arrayBuffer()))
        .digest("hex"),
      name,
    ).toBe(sha256);
  }
});

test("the manifest is read from the rows once, for whoever asks", async () => {
  const api = council.ask();
  const told = await api.manifest.get();
  council.statements.length = 0;
  expect(await api.manifest.get()).toEqual(told);
  expect(council.statements).toEqual([]);
});

test("a table is offered as a file of its name", async () => {
  const response = await get("states.csv");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="states.csv"');
});

test.each(["parliaments.csv", "states.xml", "states", "states.csv.json", "%2e%2e%2fmanifest.json"])(
  "%s → 404",
  async (name) => {
    const response = await get(name);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  },
);
