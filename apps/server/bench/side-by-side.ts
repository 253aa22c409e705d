import { median } from "./median.ts";

// Ours and the bare server take short turns, so that whatever else the machine does falls on both.
export const rounds = Number(process.env.BENCH_ROUNDS ?? 60);
export const secondsEach = Number(process.env.BENCH_SECONDS ?? 0.25);

/** Medians of what was measured on both sides, and their ratio. */
export type Compared = { ours: number; against: number; ratio: number };

/** Measures the two in turns, after one turn of each that does not count. */
export const sideBySide = async (
  ours: () => Promise<number>,
  against: () => Promise<number>,
): Promise<Compared> => {
  await ours();
  await against();
  const [our, others]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    our.push(await ours());
    others.push(await against());
  }
  const found = { ours: median(our), against: median(others) };
  return { ...found, ratio: found.ours / found.against };
};

/** How often a second something can be done, one after the other. */
export const callsPerSecond = async (call: () => Promise<unknown>): Promise<number> => {
  const until = performance.now() + secondsEach * 1000;
  const began = performance.now();
  let calls = 0;
  for (; performance.now() < until; calls++) await call();
  return (calls * 1000) / (performance.now() - began);
};
