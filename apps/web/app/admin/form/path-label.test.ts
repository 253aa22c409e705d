import { setupI18n } from "@lingui/core";
import { expect, test } from "vitest";
import { fieldName, pathLabel } from "./path-label.ts";

const i18n = setupI18n({ locale: "en", messages: { en: {} } });

test("a place in a record is named in words, rows counted from one", () => {
  expect(pathLabel("ambassador", "education[1].year", i18n)).toBe("Education 2, Year");
  expect(pathLabel("profile", "sections[0].paragraphs[2].sources[0]", i18n)).toBe(
    "Sections 1, Paragraphs 3, Sources 1",
  );
});

test("a place of a problem and the name of its field are the same", () => {
  expect(fieldName(["education", 1, "year"])).toBe("education[1].year");
  expect(fieldName([])).toBe("");
});
