import { LRUCache } from "lru-cache";
import type { StoredAnswer } from "./stored-answer.ts";

/** Public answers in memory, each for one address, content revision and day in New York. */
export type AnswerCache = {
  /** The answer for `address` as things stand, if it is there. */
  find: (address: string) => StoredAnswer | undefined;
  /**
   * The answer for `address`: the one that is there, or what `make` makes now. Those who ask for one address while it is
   * being made wait for the same making. Null when what was made is not for keeping; then each makes their own.
   */
  findOrMake: (address: string, make: () => Promise<StoredAnswer | null>) => Promise<StoredAnswer | null>;
  /** To be told when an answer has grown by an encoding. */
  grown: (address: string, answer: StoredAnswer) => void;
  bytes: () => number;
};

const largestShare = 8;

/**
 * A cache of at most `bytes`; those not asked for the longest go first.
 *
 * @param standing - names what answers are made from beside their address; read before one is made.
 */
export const answerCache = (bytes: number, standing: () => string): AnswerCache => {
  const kept = new LRUCache<string, StoredAnswer>({
    maxSize: bytes,
    maxEntrySize: bytes / largestShare,
    sizeCalculation: (answer, key) => answer.bytes() + key.length,
  });
  const making = new Map<string, Promise<StoredAnswer | null>>();
  let last = "";
  const keyOf = (address: string): string => {
    const now = `${standing()} `;
    if (now !== last) kept.clear();
    last = now;
    return now + address;
  };
  return {
    find: (address) => kept.get(keyOf(address)),
    findOrMake: async (address, make) => {
      const key = keyOf(address);
      const found = kept.get(key) ?? making.get(key);
      if (found) return found;
      const made = make().finally(() => making.delete(key));
      making.set(key, made);
      const answer = await made;
      if (answer && key === keyOf(address)) kept.set(key, answer);
      return answer;
    },
    grown: (address, answer) => {
      const key = keyOf(address);
      if (kept.peek(key) === answer) kept.set(key, answer);
    },
    bytes: () => kept.calculatedSize,
  };
};
