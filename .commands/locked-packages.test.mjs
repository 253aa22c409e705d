import { expect, test } from "vitest";
import { lockedPackages, ownPackages, productionPackages } from "./locked-packages.mjs";

const { allowScripts } = ownPackages.find(([folder]) => folder === ".")[1];
const withScript = (packages) => packages.filter(({ hasInstallScript }) => hasInstallScript);
const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];

test.each(ownPackages)("%s/package.json names each package by one exact version", (_folder, own) => {
  const wanted = kinds.flatMap((kind) => Object.entries(own[kind] ?? {}));
  const inexact = wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version));
  expect(inexact).toEqual([]);
});

// npm notes no digest of what it did not fetch itself, such as a compiler's part for another machine.
test("the lock file holds every package to its bytes, but parts of tools for other machines", () => {
  expect(lockedPackages.length).toBeGreaterThan(100);
  const loose = lockedPackages
    .filter(({ dev, optional }) => !(dev && optional))
    .filter(({ integrity }) => !/^sha512-/.test(integrity ?? ""));
  expect(loose.map(({ at }) => at)).toEqual([]);
});

test("every package that would run a script at its install is told whether it may", () => {
  const names = withScript(lockedPackages).map(({ name }) => name);
  expect([...new Set(names)].sort()).toEqual(Object.keys(allowScripts).sort());
});

test("nothing that a server needs runs a script at its install", () => {
  const told = withScript(productionPackages).map(({ name }) => [name, allowScripts[name]]);
  expect(told).toContainEqual(["prisma", false]);
  expect(told.filter(([, may]) => may !== false)).toEqual([]);
});
