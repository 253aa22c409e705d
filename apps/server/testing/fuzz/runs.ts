import type { Parameters } from "fast-check";

const wanted = Number(process.env.FUZZ_RUNS ?? 0);

// What lies in front of the database has been asked on SQLite already.
const onSecondDatabase = process.env.TEST_DATABASE_URL ? 0.2 : 1;

/** How many requests all properties make together, where nobody asks for more. */
const inAll = 5000;

/**
 * How often a property is tried: `usual` times with one seed, so that the suite is the same each time; with `FUZZ_RUNS` in
 * proportion to those, with another seed each time, which a failure names.
 */
export const runs = (usual: number): Parameters<unknown> =>
  wanted === 0
    ? { numRuns: usual * onSecondDatabase, seed: 1946 }
    : { numRuns: Math.ceil((wanted * usual) / inAll) };
