import { expect, test } from "vitest";
import type { Posting } from "../ambassador.ts";
import { ofPerson } from "./dependants.ts";
import { factsWith, inTheChair, kim, posting } from "./korea-of-2025.ts";
import { outsidePosting } from "./outside-posting.ts";

const posted = (...postings: Partial<Posting>[]) =>
  factsWith({ ambassadors: [kim({ postings: postings.map(posting) })] });

test.each<[string, Partial<Posting>[]]>([
  ["no posting is known", []],
  ["a posting has no dates", [{}]],
  ["it reaches into the month", [{ startedOn: "2023", endedOn: "2025-09-01" }]],
  ["it begins in the month", [{ credentialsOn: "2025-09-15" }]],
  ["one of two reaches it", [{ endedOn: "2020" }, { startedOn: "2025" }]],
])("a chargé d'affaires may preside where %s", (_why, postings) =>
  expect(outsidePosting(inTheChair(), posted(...postings))).toEqual([]),
);

test.each<[string, Partial<Posting>]>([
  ["is over", { startedOn: "2020", endedOn: "2025-08-31" }],
  ["has not begun", { startedOn: "2025-10" }],
])("nobody presides by a post that %s", (_why, dates) =>
  expect(outsidePosting(inTheChair(), posted(dates))).toMatchObject([
    { code: "outside-posting", severity: "blocks" },
  ]),
);

test("a minister needs no posting", () =>
  expect(outsidePosting(inTheChair({ capacity: "foreign-minister" }), posted({ endedOn: "2020" }))).toEqual(
    [],
  ));

test("a posting that is shortened tells the turn that it leaves behind", () => {
  const facts = posted({ endedOn: "2025-08-31" });
  const [person] = facts.ambassadors;
  expect(person && ofPerson(person, facts)).toMatchObject([
    { code: "outside-posting", path: ["postings"], message: expect.stringMatching(/^2025-09-sangjin-kim: /) },
  ]);
});
