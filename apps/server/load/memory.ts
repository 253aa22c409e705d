import { setTimeout as sleep } from "node:timers/promises";

const everyMs = 1000;

/** Reads a measure each second until `isOver`. */
export const sampled = async (
  measure: () => Promise<number | null>,
  isOver: () => boolean,
): Promise<number[]> => {
  const samples: number[] = [];
  while (!isOver()) {
    const sample = await measure();
    if (sample !== null) samples.push(sample);
    await sleep(everyMs);
  }
  return samples;
};

/** How the last quarter of some samples stands to the first, by their means. */
export const growth = (samples: readonly number[]): number => {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  return mean(samples.slice(-quarter)) / mean(samples.slice(0, quarter));
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
