import { expect, test } from "vitest";
import { nextPath, signInPath } from "./next-path.ts";

test.each(["/admin", "/admin/records/state?q=korea", "/2025/09?preview=1#events"])(
  "%s is gone on to",
  (path) => {
    const address = new URL(signInPath(path), "https://council.example");
    expect(nextPath(address.searchParams.get("next"))).toBe(path);
  },
);

test.each([
  null,
  "",
  "admin",
  "https://elsewhere.example/",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "\\\\elsewhere.example",
  "/\t/elsewhere.example",
  "/.//elsewhere.example",
  "/a/..//elsewhere.example",
  "javascript:alert(1)",
])("%j leads to the desk", (asked) => {
  expect(nextPath(asked)).toBe("/admin");
});
