import { expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";

const council = await openCouncil();

test("a row that breaks the schema is our fault: the answer hides it, the log tells it", async () => {
  await council.db.presidency.update({ where: { id: "1990-05" }, data: { evidence: "hearsay" } });
  await expect(council.ask().presidencies.list({ year: 1990 })).rejects.toMatchObject({
    code: "INTERNAL_SERVER_ERROR",
    message: "Something went wrong on our side. Try again later.",
    cause: undefined,
  });
  expect(council.logged).toContainEqual(
    expect.objectContaining({
      requestId: "test",
      procedure: "presidencies.list",
      err: expect.objectContaining({ message: expect.stringContaining("evidence") }),
    }),
  );
});

test("what a person can mend is told with its place, and not logged as a failure", async () => {
  const before = council.logged.length;
  await expect(council.ask().presidencies.byMonth({ month: "2025-13" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
    cause: {
      code: "BAD_INPUT",
      problems: [{ path: ["month"], message: expect.stringContaining("YYYY-MM") }],
    },
  });
  expect(council.logged).toHaveLength(before);
});
