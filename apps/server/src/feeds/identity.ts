import type { Edition } from "../store/editions.ts";

/** What our ids in feeds begin or end with. It is no host, so that an entry stays the same wherever it is served from. */
export const namespace = "council-presidency-tracker";

/** The day on which the record was begun. */
const recordBegan = new Date("2026-11-23T00:00:00Z");

/**
 * When an entry was last changed, as far as that is known. The text of the record carries no times, and a clock would make
 * an entry look changed on every machine it is seeded on: what no staff member touched stands as of the record's beginning,
 * and its changes show in its version alone.
 */
export const lastChange = ({ editedAt }: Edition): Date => editedAt ?? recordBegan;
