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
  let making = new Map<string, Promise<StoredAnswer | null>>();
  let last = "";
  const asThingsStand = (): string => {
    const now = standing();
    if (now === last) return now;
    kept.clear();
    making = new Map();
    last = now;
    return now;
  };
  return {
    find: (address) => {
      asThingsStand();
      return kept.get(address);
    },
    findOrMake: async (address, make) => {
      const before = asThingsStand();
      const found = kept.get(address) ?? making.get(address);
      if (found) return found;
      const mine = making;
      const made = make().finally(() => mine.delete(address));
      mine.set(address, made);
      const answer = await made;
      if (answer && before === asThingsStand()) kept.set(address, answer);
      return answer;
    },
    grown: (address, answer) => {
      asThingsStand();
      if (kept.peek(address) === answer) kept.set(address, answer);
    },
    bytes: () => kept.calculatedSize,
  };
};
