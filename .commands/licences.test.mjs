import { expect, test } from "vitest";
import { isAllowed, licenceProblem } from "./licences.mjs";
import { productionPackages } from "./locked-packages.mjs";

test("whatever a server needs may be used and handed on by anyone", () => {
  expect(productionPackages.length).toBeGreaterThan(100);
  expect(productionPackages.map(licenceProblem).filter(Boolean)).toEqual([]);
});

test("a package under another licence is named", () => {
  const package_ = { at: "node_modules/nowhere", name: "nowhere", version: "1.0.0" };
  expect(licenceProblem({ ...package_, license: "AGPL-3.0-only" })).toBe(
    "nowhere 1.0.0 is under AGPL-3.0-only.",
  );
  expect(licenceProblem(package_)).toBe("nowhere 1.0.0 is under no licence.");
});

test.each(["MIT", "(MIT OR GPL-3.0)", "MIT AND ISC", "MIT and ISC"])("%s will do", (licence) => {
  expect(isAllowed(licence)).toBe(true);
});

test.each(["GPL-3.0-only", "MIT AND GPL-3.0", "SEE LICENSE IN LICENSE.txt", "UNLICENSED"])(
  "%s will not do",
  (licence) => {
    expect(isAllowed(licence)).toBe(false);
  },
);
