import type { Day } from "@council/schema";
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

/** What answers are made from beside their address; read before one is made. */
type Standing = { revision: () => number; today: () => Day };

/** A cache of at most `bytes`; those not asked for the longest go first, and all when what they were made from has moved on. */
export const answerCache = (bytes: number, { revision, today }: Standing): AnswerCache => {
  const kept = new LRUCache<string, StoredAnswer>({
    maxSize: bytes,
    maxEntrySize: bytes / largestShare,
    sizeCalculation: (answer, key) => answer.bytes() + key.length,
  });
  let making = new Map<string, Promise<StoredAnswer | null>>();
  let madeAt = Number.NaN;
  let madeOn: Day = "";
  // Two values rather than one text of both: it runs before every answer.
  const asThingsStand = () => {
    const [at, on] = [revision(), today()];
    if (at === madeAt && on === madeOn) return making;
    kept.clear();
    making = new Map();
    madeAt = at;
    madeOn = on;
    return making;
  };
  return {
    find: (address) => {
      asThingsStand();
      return kept.get(address);
    },
    findOrMake: async (address, make) => {
      const mine = asThingsStand();
      const found = kept.get(address) ?? mine.get(address);
      if (found) return found;
      const made = make().finally(() => mine.delete(address));
      mine.set(address, made);
      const answer = await made;
      if (answer && mine === asThingsStand()) kept.set(address, answer);
      return answer;
    },
    grown: (address, answer) => {
      asThingsStand();
      if (kept.peek(address) === answer) kept.set(address, answer);
    },
    bytes: () => kept.calculatedSize,
  };
};
