import { expect, test } from "vitest";
import { load } from "./load.ts";

// A minute may begin just after the heap was swept and end just before: what grows does so twice.
const patience = { timeout: 180_000, retry: 1 };

test(
  "for a minute at four fifths of what the server can, nobody is refused, nothing is lost, memory stays",
  patience,
  async () => {
    const { figures, faults } = await load(60);
    expect(faults, JSON.stringify(figures, null, 2)).toEqual([]);
  },
);
