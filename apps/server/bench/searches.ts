import { quantile } from "./median.ts";

type App = { ask: (address: string) => Promise<void> };

const words = ["korea", "kim sang-jin", "sept 2025", "2025-09", "ukraine"];
const rounds = 60;

/** Searches by one and by the other in turns, and gives for each the milliseconds that 99 of 100 searches do not exceed. */
export const searchTimes = async (ours: App, against: App): Promise<{ ours: number; against: number }> => {
  const times: { ours: number; against: number }[] = [];
  for (let round = -1; round < rounds; round++)
    for (const word of words) {
      const measured = { ours: await timeOf(ours, word), against: await timeOf(against, word) };
      // The first round makes the index.
      if (round >= 0) times.push(measured);
    }
  return {
    ours: quantile(
      times.map((one) => one.ours),
      0.99,
    ),
    against: quantile(
      times.map((one) => one.against),
      0.99,
    ),
  };
};

const timeOf = async ({ ask }: App, word: string): Promise<number> => {
  const began = performance.now();
  await ask(`/api/v1/search?q=${encodeURIComponent(word)}`);
  return performance.now() - began;
};
