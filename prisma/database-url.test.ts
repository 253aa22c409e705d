import { expect, test } from "vitest";
import { providerAt, shownUrl } from "./database-url.ts";

test("an address tells the kind of its database", () => {
  for (const url of [
    "postgresql://localhost/council",
    "postgres://council:secret@db.example.org:5432/council",
  ])
    expect(providerAt(url)).toBe("postgresql");
  expect(providerAt("file:./postgresql.db")).toBe("sqlite");
});

test("the password in an address is never shown", () => {
  for (const url of [
    "postgresql://council:sesame@localhost/council?sslmode=require",
    "postgresql://localhost/council?user=council&password=sesame",
    "postgresql://council:sesame@[/council",
  ])
    expect(shownUrl(url)).not.toContain("sesame");
  expect(shownUrl("postgresql://council:sesame@localhost/council")).toContain("council:…@localhost/council");
  expect(shownUrl("file:/var/lib/council.db")).toBe("file:///var/lib/council.db");
});
