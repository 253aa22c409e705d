import { expect, test } from "vitest";
import { resolvedFields } from "./resolve.ts";

const chosen = (keep: Record<string, string>): FormData => {
  const form = new FormData();
  form.set("joined", JSON.stringify({ name: "CHO Hyun", languages: ["French"], note: "Joined." }));
  form.set("mine.name", JSON.stringify("Cho Hyun"));
  form.set("mine.languages", JSON.stringify(["Korean"]));
  for (const [field, which] of Object.entries(keep)) form.set(`keep.${field}`, which);
  return form;
};

test("of each disputed field the value that is chosen stays, and what was joined stays with it", () => {
  expect(resolvedFields(chosen({ name: "mine", languages: "theirs" }))).toEqual({
    name: "Cho Hyun",
    languages: ["French"],
    note: "Joined.",
  });
});

test("where nothing is chosen the other’s value stays", () => {
  expect(resolvedFields(chosen({}))).toMatchObject({ name: "CHO Hyun", languages: ["French"] });
});

test("a form that was tampered with is no fault of ours", () => {
  const form = chosen({ name: "mine" });
  form.set("joined", "{");
  form.set("mine.name", "not json");
  expect(resolvedFields(form)).toEqual({ name: null });
});
