import { setupI18n } from "@lingui/core";
import { expect, test } from "vitest";
import { readForm } from "./submission.ts";

const i18n = setupI18n({ locale: "en", messages: { en: {} } });

const sent = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

const problemsOf = (submission: ReturnType<typeof readForm>) =>
  submission.status === "success" ? null : Object.keys(submission.error ?? {});

const source = {
  id: "",
  title: "Letter dated 1 September 2025",
  publisher: "",
  url: "",
  publishedOn: "2025-09",
  note: "",
};

test("a form that is filled in well is the record, with an id made of its words", () => {
  const submission = readForm("source", sent(source), i18n);
  expect(submission.status === "success" && submission.value).toEqual({
    ...source,
    ...{ id: "letter-dated-1-september-2025", publisher: null, url: null, note: null },
  });
});

test("each problem stands at the name of its field", () => {
  expect(problemsOf(readForm("source", sent({ ...source, title: "", url: "here" }), i18n))).toEqual(
    expect.arrayContaining(["title", "url"]),
  );
  const schooled = readForm("ambassador", sent({ name: "Cho Hyun", "education[1].year": "2008?" }), i18n);
  expect(problemsOf(schooled)).toEqual(expect.arrayContaining(["education[1].degree", "education[1].year"]));
});

test("a button that adds a row sends no record, and the row is there", () => {
  const insert = JSON.stringify({ type: "insert", payload: { name: "languages" } });
  const submission = readForm("ambassador", sent({ "languages[0]": "Korean", __intent__: insert }), i18n);
  expect(submission.status).toBeUndefined();
  expect(submission.payload.languages).toHaveLength(2);
});

test("an order to add a row to a text is refused", () => {
  const insert = JSON.stringify({ type: "insert", payload: { name: "title" } });
  expect(() => readForm("source", sent({ ...source, __intent__: insert }), i18n)).toThrow(
    expect.objectContaining({ init: { status: 400 } }),
  );
});

test("an end before its start is told at the end, once all fields can be read", () => {
  const turn = {
    ...{ id: "2027-01", stateId: "ghana", name: "Ghana", startsOn: "2027-02-01", endsBefore: "2027-01-01" },
    ...{ evidence: "one-source", note: "" },
  };
  expect(problemsOf(readForm("presidency", sent(turn), i18n))).toEqual(["endsBefore"]);
});
