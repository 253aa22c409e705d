import { expect, test } from "vitest";
import { factsWith, september } from "./korea-of-2025.ts";
import { turnNeighbours } from "./turn-neighbours.ts";

test("turns follow each other day by day", () => expect(turnNeighbours(september, factsWith())).toEqual([]));

test("two do not preside on one day", () =>
  expect(turnNeighbours({ ...september, endsBefore: "2025-10-02" }, factsWith())).toMatchObject([
    { code: "overlap", severity: "blocks", message: expect.stringContaining("2025-10") },
  ]));

test("days without a president are told", () =>
  expect(turnNeighbours({ ...september, startsOn: "2025-09-03" }, factsWith())).toMatchObject([
    {
      code: "gap",
      severity: "warns",
      message: "Nobody presides from 2025-09-01 until 2025-09-03: enter the turns in between.",
    },
  ]));
