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

test("of a hundred thousand names that are unknown a few are told", async () => {
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`n${at}`, 1]));
  const refused = council.ask().session.signIn(wide as never);
  await expect(refused).rejects.toSatisfy(({ cause }) => cause.problems.length <= 20);
});

test("what a database cannot hold, or would keep otherwise, is refused with its place on both kinds", async () => {
  const publisher = council.askAs("publisher");
  const fields = {
    id: "letter",
    title: "A \0 letter",
    publisher: null,
    url: null,
    publishedOn: null,
    note: null,
  };
  const draft = { kind: "source", id: "letter", from: 0, fields } as const;
  const refusals: [Promise<unknown>, (string | number)[]][] = [
    [publisher.records.get({ kind: "source", id: "\0" }), ["id"]],
    [publisher.records.get({ kind: "source", id: "\ud800" }), ["id"]],
    [publisher.drafts.save({ ...draft, reason: "New" }), ["fields", "title"]],
    [publisher.drafts.save({ ...draft, fields: { ...fields, title: "Half \ud83d" } }), ["fields", "title"]],
    [publisher.drafts.save({ ...draft, fields: { ...fields, title: "Half \ude00" } }), ["fields", "title"]],
    [publisher.drafts.saveAll({ drafts: [{ ...draft, fields: {} }], reason: "\0" }), ["reason"]],
    [publisher.revisions.get({ id: 2 ** 31 }), ["id"]],
  ];
  for (const [refusal, path] of refusals)
    await expect(refusal).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { problems: [expect.objectContaining({ path })] },
    });
});
