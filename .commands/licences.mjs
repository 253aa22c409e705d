import { existsSync, readFileSync } from "node:fs";
import { inRoot } from "./paths.mjs";

/** Licences, by their SPDX names, under which a package may be used and handed on beside code under the MIT licence. */
const allowed = new Set([
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT"],
  ...["MPL-2.0", "OFL-1.1", "Unlicense"],
]);

/** Packages that somebody has looked at, and the licence that was found. */
const lookedAt = new Map([
  // Its package.json is silent, its file LICENSE is the MIT licence.
  ["seq-queue 0.0.5", "MIT"],
  // A part of the studio in Prisma's command, which we neither start nor change nor bundle.
  ["elkjs 0.11.1", "EPL-2.0"],
]);

/** Whether a statement such as `MIT`, `(MIT OR GPL-3.0)` or `MIT AND ISC` leaves a choice of what is allowed. */
export const isAllowed = (licence) =>
  licence
    .replace(/[()]/g, "")
    .split(/ or /i)
    .some((choice) => choice.split(/ and /i).every((name) => allowed.has(name.trim())));

/**
 * The licence that a package states, where it is installed, else what the lock file noted of it.
 *
 * @param {import("./locked-packages.mjs").Locked} locked
 */
const statedBy = ({ at, license = "no licence" }) => {
  const file = inRoot(at, "package.json");
  const { license: stated } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return stated?.type ?? stated ?? license;
};

/**
 * What stands against handing a package on, or null.
 *
 * @param {import("./locked-packages.mjs").Locked} locked
 */
export const licenceProblem = (locked) => {
  const { name, version } = locked;
  const licence = statedBy(locked);
  if (lookedAt.has(`${name} ${version}`) || isAllowed(licence)) return null;
  return `${name} ${version} is under ${licence}.`;
};
