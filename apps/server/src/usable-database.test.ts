import { expect, test } from "vitest";
import { usableDatabase } from "./usable-database.ts";

test.each([
  "postgresql://council:sesame@127.0.0.1:1/council",
  "postgresql://127.0.0.1:1/council?user=council&password=sesame",
])("a database that does not answer is told without its password: %s", async (url) => {
  const { message } = await usableDatabase(url).then(
    () => new Error("It answered."),
    (error: Error) => error,
  );
  expect(message).toMatch(/^The database at postgresql:\/\/.*127\.0\.0\.1:1\/council.* cannot be opened: ./);
  expect(message).not.toContain("sesame");
});
