import { expect, test } from "vitest";
import { educationIn } from "./education.ts";

const row = (degree: string, subject?: string, institution?: string, year?: number) => ({
  degree,
  ...(subject && { subject }),
  ...(institution && { institution }),
  ...(year && { year }),
});

test.each([
  ["B.A. in history, Yale University, 1992", [row("B.A.", "history", "Yale University", 1992)]],
  ["LL.M., 1999", [row("LL.M.", undefined, undefined, 1999)]],
  [
    "B.A. in politics, philosophy and economics, Oxford University (Oxford, England), 1985",
    [row("B.A.", "politics, philosophy and economics", "Oxford University (Oxford, England)", 1985)],
  ],
  [
    "Law degree from the University of Malta; Ph.D. (economics), MIT, 1990–94",
    [row("Law degree", undefined, "University of Malta"), row("Ph.D.", "economics", "MIT", 1994)],
  ],
  [
    "Bachelor of Arts in history and a master’s in law from Yale",
    [row("Bachelor of Arts", "history"), row("master’s", "law", "Yale")],
  ],
  [
    "B.A. and M.A. in history, Cambridge University, 1998-99",
    [row("B.A. and M.A.", "history", "Cambridge University", 1999)],
  ],
  [
    "B.A., Yonsei University, 1992, M.A., Tufts University, 2000",
    [row("B.A.", undefined, "Yonsei University", 1992), row("M.A.", undefined, "Tufts University", 2000)],
  ],
  [
    "Diploma in French (Sorbonne, 1980). Studied law at the University of Vienna.",
    [row("Diploma", "French", "Sorbonne", 1980), row("Studied law", undefined, "University of Vienna")],
  ],
  ["Columbia University, M.I.A., 1988", [row("M.I.A.", undefined, "Columbia University", 1988)]],
  ["M.A. international relations, Tufts", [row("M.A.", "international relations", "Tufts")]],
])("%j", (value, rows) => expect(educationIn(value)).toEqual({ rows, left: [] }));

test("a school without a degree is left for a person to place", () => {
  expect(educationIn("École nationale d’administration; M.A., 1990")).toEqual({
    rows: [row("M.A.", undefined, undefined, 1990)],
    left: ["École nationale d’administration"],
  });
});
