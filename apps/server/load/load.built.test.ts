import { expect, test } from "vitest";
import { load } from "./load.ts";

test("for a minute at four fifths of what the server can, nobody is refused, nothing is lost, memory stays", async () => {
  const { figures, faults } = await load(60);
  expect(faults, JSON.stringify(figures, null, 2)).toEqual([]);
}, 180_000);
