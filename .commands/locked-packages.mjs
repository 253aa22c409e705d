import { readFileSync } from "node:fs";
import { inRoot } from "./paths.mjs";

const read = (...parts) => JSON.parse(readFileSync(inRoot(...parts), "utf8"));

const entries = Object.entries(read("package-lock.json").packages);
const inModules = "node_modules/";

/** What the package.json of the root and of each workspace says, by its folder. */
export const ownPackages = entries
  .filter(([at]) => !at.includes(inModules))
  .map(([folder]) => [folder || ".", read(folder, "package.json")]);

/**
 * Every package of others that the lock file names.
 *
 * @typedef {{ at: string, name: string, version: string, license?: string, integrity?: string }} Locked
 */
export const lockedPackages = entries
  .filter(([at, { link }]) => at.includes(inModules) && !link)
  .map(([at, entry]) => ({ ...entry, at, name: at.slice(at.lastIndexOf(inModules) + inModules.length) }));

/** Those of them that a server needs, on this machine or another. */
export const productionPackages = lockedPackages.filter(({ dev, devOptional }) => !dev && !devOptional);
