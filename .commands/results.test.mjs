import { expect, test } from "vitest";
import { closingLine, countPlaywright, countVitest, tally } from "./results.mjs";

const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

test("tests are counted as Vitest and Playwright report them, a flaky one as failed", () => {
  expect(countVitest(vitest)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test("a plain check counts as one", () => {
  expect(tally(true, [])).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(tally(false, [])).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a step that failed although no test did counts as a failure", () => {
  expect(tally(false, [{ passed: 3, failed: 0, skipped: 0 }])).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test("the closing line is plain, with the skipped only when there are any", () => {
  const one = { passed: 3, failed: 0, skipped: 0 };
  expect(closingLine([one, tally(false, [])])).toBe("3 passed, 1 failed");
  expect(closingLine([one, { passed: 1, failed: 0, skipped: 4 }])).toBe("4 passed, 0 failed, 4 skipped");
});
