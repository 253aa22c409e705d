import { expect, test } from "vitest";
import { Reason } from "./reason.ts";

test.each(["The letter S/2025/1 gives 3 < 5.", "First\nsecond", "می‌خواهم"])("%s is a reason", (reason) =>
  expect(Reason.parse(` ${reason} `)).toBe(reason),
);

test.each([
  ["markup", "<b>Wrong</b> day", "This is plain text: take out the markup, or put a space after the sign <."],
  ["a turn of the writing", "Wrong \u202eday", /turns the direction of writing/],
  ["a hidden character", "Wrong\u2028day", "A hidden character stands here: type the text anew."],
  ["half a character", "Wrong \ud83d", /means nothing to readers/],
])("%s is in no reason, since that of a correction is public", (_what, reason, message) => {
  const problems = Reason.safeParse(reason).error?.issues.map((issue) => issue.message);
  expect(problems).toEqual([typeof message === "string" ? message : expect.stringMatching(message)]);
});
