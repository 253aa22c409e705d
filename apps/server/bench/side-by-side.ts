import { median } from "./median.ts";

// Ours and the bare server take turns, so that whatever else the machine does falls on both.
export const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
export const secondsEach = Number(process.env.BENCH_SECONDS ?? 1);

/** Medians of what was measured on both sides, and of the ratios of each round. */
export type Compared = { ours: number; against: number; ratio: number };

/** Measures the two in turns, after one turn of each that does not count. */
export const sideBySide = async (
  ours: () => Promise<number>,
  against: () => Promise<number>,
): Promise<Compared> => {
  await ours();
  await against();
  const measured: { ours: number; against: number }[] = [];
  for (let round = 0; round < rounds; round++)
    measured.push({ ours: await ours(), against: await against() });
  return {
    ours: median(measured.map((one) => one.ours)),
    against: median(measured.map((one) => one.against)),
    ratio: median(measured.map((one) => one.ours / one.against)),
  };
};

/** How often a second something can be done, one after the other. */
export const callsPerSecond = async (call: () => Promise<unknown>): Promise<number> => {
  const until = performance.now() + secondsEach * 1000;
  const began = performance.now();
  let calls = 0;
  for (; performance.now() < until; calls++) await call();
  return (calls * 1000) / (performance.now() - began);
};
