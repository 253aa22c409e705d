import { citingFields } from "../citations.ts";
import { absentFrom, type Path, type Reading, tellAt } from "./fault.ts";

/** The fields that name something by its id, however deep in a row they stand, and the file that must have it. */
const namedIn: Record<string, string> = {
  ...Object.fromEntries(citingFields.map((field) => [field, "sources.csv"])),
  ...{ state: "states.csv", stateId: "states.csv", successors: "states.csv", resumesAfter: "states.csv" },
  ambassadorId: "ambassadors.yaml",
  ...{ presidency: "presidencies.csv", presidencyId: "presidencies.csv", month: "presidencies.csv" },
  ...{ firstMonth: "presidencies.csv", lastMonth: "presidencies.csv" },
};

/** Tells each source, state, person and turn that a row names and that is not there. */
export const checkReferences = (reading: Reading): void => {
  const ids = new Map(
    [...new Set(Object.values(namedIn))].map((file) => [
      file,
      new Set(reading.written.get(file)?.rows.map(({ id }) => id)),
    ]),
  );
  for (const [file, { rows }] of reading.written)
    for (const { path, id, home } of rows.flatMap((row, at) => namedBy(row, [at])))
      if (!ids.get(home)?.has(id) && !isWorld(file, id)) tellAt(reading, file, path, absentFrom(home, id));
};

const isWorld = (file: string, id: string): boolean => file === "figures.csv" && id === "world";

type Reference = { path: Path; id: string; home: string };

const namedBy = (part: unknown, path: Path): Reference[] => {
  if (typeof part !== "object" || part === null) return [];
  if (Array.isArray(part)) return part.flatMap((element, at) => namedBy(element, [...path, at]));
  return Object.entries(part).flatMap(([field, value]) => {
    const home = namedIn[field];
    const here = [...path, field];
    if (home === undefined) return namedBy(value, here);
    return [value].flat().flatMap((id) => (typeof id === "string" ? [{ path: here, id, home }] : []));
  });
};
