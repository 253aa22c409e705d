import { expect, test } from "vitest";
import { factsWith, inTheChair, kim, posting } from "./korea-of-2025.ts";
import { unknownReference } from "./unknown-reference.ts";

test("what is there may be named", () => expect(unknownReference(inTheChair(), factsWith())).toEqual([]));

test.each([
  ["a person", inTheChair({ ambassadorId: "nobody" }), "ambassadorId"],
  ["a presidency", inTheChair({ presidencyId: "2099-01" }), "presidencyId"],
  ["a source", inTheChair({ sources: ["s-pv-1", "hearsay"] }), "sources.1"],
  ["a state, however deep", kim({ postings: [posting({ stateId: "atlantis" })] }), "postings.0.stateId"],
])("%s that is not there is told where it stands", (_what, record, path) =>
  expect(unknownReference(record, factsWith()).map((one) => [one.severity, one.path.join(".")])).toEqual([
    ["blocks", path],
  ]),
);
