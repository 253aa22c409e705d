import { beginsWithDegree, degreeParts } from "./degree.ts";
import type { ProposedEducation } from "./proposal.ts";
import { fixedWidth } from "./sentences.ts";
import { splitOutsideBrackets } from "./split.ts";

const rowEnd = /[;•|\n]|(?<=\d{4}\)?|\p{Ll}{3}\)?)\.\s+(?=\p{L})/gu;
const yearPattern =
  /\b(?:in |class of )?(?<from>(?:19|20)\d\d)(?:\s?[-–—/]\s?(?<to>(?:19|20)\d\d|\d\d)(?!\d))?\b/gi;
const school =
  /universit|college|school|institut|academ|facult|polytech|sorbonne|sciences po|\b(?:école|escuela|escola|centre|center|hochschule|ENA|LSE|MIT)\b/i;

/**
 * The degrees that a value lists, in its order.
 *
 * @returns `rows` that name a degree, and `left`: the words of those that do not, such as a school alone.
 * @example
 * educationIn("B.A. in history, Yale University, 1992").rows
 * // [{ degree: "B.A.", subject: "history", institution: "Yale University", year: 1992 }]
 */
export const educationIn = (value: string): { rows: ProposedEducation[]; left: string[] } => {
  const texts = splitOutsideBrackets(unwrapped(value), rowEnd).flatMap(rowsIn);
  return {
    rows: texts.filter(hasDegree).map(rowOf),
    left: texts.filter((text) => !hasDegree(text)),
  };
};

/** Joins lines that were broken only because they were full. */
const unwrapped = (value: string): string =>
  value.split("\n").reduce((before, line) => {
    const isFull = before.length - before.lastIndexOf("\n") > fixedWidth && !beginsWithDegree(line);
    return `${before}${isFull ? " " : "\n"}${line}`;
  });

const segmentsOf = (text: string): string[] => splitOutsideBrackets(text, /,/g);
const hasDegree = (text: string): boolean => segmentsOf(text).some(beginsWithDegree);

/** Rows that only a comma or "and" parts: "B.A., Yonsei, 1992, M.A., Tufts, 2000" has two. */
const rowsIn = (text: string): string[] => {
  const rows: string[][] = [[]];
  for (const segment of segmentsOf(text)) {
    for (const part of degreesJoined(segment)) {
      const row = rows.at(-1) ?? [];
      if (beginsWithDegree(part) && row.some(beginsWithDegree) && isComplete(row)) rows.push([part]);
      else row.push(part);
    }
  }
  return rows.map((row) => row.join(", ")).filter((row) => row !== "");
};

const isComplete = (row: string[]): boolean => row.length > 1 || /\s(?:in|from|at)\s/i.test(row[0] ?? "");

const degreesJoined = (segment: string): string[] => {
  const parts: string[] = [];
  for (const part of segment.split(/\s+and\s+/)) {
    const before = parts.at(-1);
    if (before === undefined || (beginsWithDegree(part) && isComplete([before]))) parts.push(part);
    else parts[parts.length - 1] = `${before} and ${part}`;
  }
  return parts;
};

const rowOf = (text: string): ProposedEducation => {
  const year = lastYear(text);
  const segments = segmentsOf(
    text
      .replace(yearPattern, "")
      .replace(/[,\s]+\)/g, ")")
      .replace(/\(\s*\)/g, ""),
  )
    .map((segment) => segment.replace(/^[\s.]+|(?<=\p{Ll}{2}|\))\.$|\s+$/gu, ""))
    .filter((segment) => segment !== "");
  const at = segments.findIndex(beginsWithDegree);
  const { degree, subject, institution } = degreeParts(segments[at] ?? "");
  const rest = segments.slice(at + 1);
  const subjects = institution === undefined ? subjectCount(rest) : 0;
  const subjectText = [subject, ...rest.slice(0, subjects)].filter((part) => part).join(", ");
  const inBrackets = /^(?<before>.*)\s\((?<school>[^()]*)\)$/.exec(subjectText)?.groups;
  const isSchool = inBrackets?.school !== undefined && school.test(inBrackets.school);
  const schools = [
    ...segments.slice(0, at),
    institution,
    ...(isSchool ? [inBrackets.school] : []),
    ...rest.slice(subjects),
  ].filter((part) => part);
  const named = isSchool ? inBrackets.before : subjectText;
  return {
    degree,
    ...(named && { subject: named }),
    ...(schools.length > 0 && { institution: withoutPreposition(schools.join(", ")) }),
    ...(year !== null && { year }),
  };
};

/** How many parts after the degree still name its subject: "B.A. in politics, philosophy and economics, Oxford University". */
const subjectCount = (rest: string[]): number => {
  const firstSchool = rest.findIndex((part) => school.test(part));
  const lowerCase = rest.findIndex((part) => !/^\p{Ll}/u.test(part) || /^(?:from|at)\s/.test(part));
  return Math.max(lowerCase === -1 ? rest.length : lowerCase, firstSchool);
};

const withoutPreposition = (text: string): string => text.replace(/^(?:and\s)?(?:from|at)\s(?:the\s)?/i, "");

const lastYear = (text: string): number | null => {
  const found = [...text.matchAll(yearPattern)].at(-1)?.groups;
  if (!found?.from) return null;
  const to = found.to ?? found.from;
  return Number(to.length === 2 ? found.from.slice(0, 2) + to : to);
};
