import { expect, test } from "vitest";
import { isSameInstall } from "./install.mjs";

const lock = {
  "": { version: "0.1.0" },
  "node_modules/zod": { version: "4.6.7", integrity: "sha512-a" },
  "node_modules/other-machine": { version: "1.0.0", integrity: "sha512-b", optional: true },
};
const zod = { "node_modules/zod": { version: "4.6.7", integrity: "sha512-a" } };

test("what is installed is right without the packages for other machines", () => {
  expect(isSameInstall(lock, zod)).toBe(true);
});

test.each([
  ["a missing package", {}],
  ["another version", { "node_modules/zod": { version: "4.6.6", integrity: "sha512-a" } }],
  ["other contents", { "node_modules/zod": { version: "4.6.7", integrity: "sha512-c" } }],
  ["a package that is no longer wanted", { ...zod, "node_modules/left-pad": { version: "1.3.0" } }],
])("%s asks for an install", (_what, installed) => {
  expect(isSameInstall(lock, installed)).toBe(false);
});
