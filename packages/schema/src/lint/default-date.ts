import { type Finding, warns } from "./finding.ts";
import { partsOf } from "./parts.ts";

/**
 * A first of January or last of December where another day is as likely: what a form or a data set writes when it knows the
 * year only. Terms on the Council begin on 1 January, so seats and turns are not asked.
 */
export const defaultDate = (record: object): Finding[] =>
  partsOf(record)
    .filter(
      ({ field, value }) => dated.has(field) && typeof value === "string" && /-(01-01|12-31)$/.test(value),
    )
    .map(({ path, value }) => {
      const year = String(value).slice(0, 4);
      return warns(
        "default-date",
        path,
        `Is ${value} the day, or is only the year known? Then write ${year}.`,
      );
    });

const dated = new Set([
  ...["appointedOn", "arrivedOn", "credentialsOn", "startedOn", "endedOn"],
  ...["since", "admittedOn"],
]);
