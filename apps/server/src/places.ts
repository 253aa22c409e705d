import { homedir } from "node:os";
import path from "node:path";

const usual = { cache: ".cache", state: path.join(".local", "state") };

/**
 * Where we keep what is to outlive a process: `state`, or `cache` where it can be made again.
 *
 * @param home - `XDG_STATE_HOME` or `XDG_CACHE_HOME`, where they are set.
 * @source XDG Base Directory Specification: a path that is not absolute is to be ignored.
 */
export const placeOf = (kind: keyof typeof usual, home: string | undefined): string =>
  path.join(home && path.isAbsolute(home) ? home : path.join(homedir(), usual[kind]), "council-presidency");
