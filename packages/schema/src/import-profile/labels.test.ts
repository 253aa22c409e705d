import { expect, test } from "vitest";
import { boxOf, labelKind } from "./labels.ts";

test.each([
  ["ambassador", "South Korea's chargé d'affaires ambassador to the UN"],
  ["ambassador", "Permanent Representative of Malta to the United Nations"],
  ["ambassador", "Deputy ambassador"],
  ["since", "Ambassador to the UN since"],
  ["since", "In office since"],
  ["career", "Her story, briefly"],
  ["career", "Ada's story, in brief"],
  ["headOfState", "PRESIDENT"],
  ["headOfGovernment", "Head of government"],
  ["foreignMinister", "Foreign Affairs Minister"],
  ["foreignMinister", "Foreign and Commonwealth secretary"],
  ["foreignMinister", "Federal Minister for European and International Affairs"],
  ["joinedUn", "Year the United Kingdom joined the U.N."],
  ["joinedUn", "UN member since"],
  ["councilTerms", "Years in the Security Council"],
  ["councilTerms", "Years as an elected Security Council member"],
  ["population", "Population (2024 estimate)"],
  ["co2", "CO2 emissions per capita, in metric tons"],
  ["co2", "Per-capita carbon dioxide emissions"],
  ["worldCo2", "World average"],
  [null, "Former ambassador to the UN"],
  [null, "Official languages"],
  [null, "Head of mission"],
  [null, "World heritage sites"],
  [null, "Adult literacy rate"],
])("%s is announced by %j", (kind, label) => expect(labelKind(label)).toBe(kind));

test("a heading opens the box of the ambassador or the country", () => {
  expect(boxOf("Ambassador's Profile")).toBe("ambassador");
  expect(boxOf("Country Profile:")).toBe("country");
  expect(boxOf("Malta at a glance")).toBe("other");
  expect(boxOf("The panel keeps a low profile in the talks")).toBeNull();
});
