import { expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";

const app = (await openCouncil()).http();

test.each([
  ["/about", "/about/data"],
  ["/data", "/about/data"],
  ["/data/", "/about/data"],
  ["/favicon.ico", "/favicon.svg"],
])("%s leads on to %s", async (guess, address) => {
  const response = await app.request(guess);
  expect([response.status, response.headers.get("location")]).toEqual([302, address]);
});

test("the data sets stay where they are", async () => {
  expect((await app.request("/data/manifest.json")).status).toBe(200);
});
