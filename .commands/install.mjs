import { existsSync, readFileSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { run } from "./run.mjs";

const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/**
 * True when what npm noted of its last install is what the lock file asks for. Packages for other machines may be absent.
 *
 * @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export const isSameInstall = (wanted, installed) => {
  const isAsWanted = ([name, { version, integrity, optional }]) => {
    const found = installed[name];
    if (found === undefined) return name === "" || optional === true;
    return found.version === version && found.integrity === integrity;
  };
  return Object.entries(wanted).every(isAsWanted) && Object.keys(installed).every((name) => name in wanted);
};

/** Installs when the lock file asks for something else than what is there. */
export const install = async () => {
  const noted = inRoot("node_modules/.package-lock.json");
  if (existsSync(noted) && isSameInstall(packagesIn(inRoot("package-lock.json")), packagesIn(noted)))
    return { ok: true, detail: "nothing new" };
  return run(["npm", "ci", "--include=dev"]);
};
