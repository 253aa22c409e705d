import type { Entry } from "./boxes.ts";
import { partialDayIn } from "./dates.ts";
import type { Finding } from "./finding.ts";
import { foldedOf, textOf, trimmed } from "./lines.ts";
import type { Page, Span } from "./page.ts";
import { isName, withoutHonorific } from "./people.ts";
import { titleIn } from "./post.ts";

/** "South Korea’s chargé d’affaires ambassador to the UN: Sangjin Kim" gives the name and, by the label, the title. */
export const readAmbassador = (page: Page, entry: Entry): Finding[] => [
  ...readTitle(page, entry.label),
  ...readName(page, entry),
];

/** The name in a value; what follows a comma or stands in brackets is not part of it. */
export const readName = (page: Page, { label, value }: Entry): Finding[] => {
  const words = foldedOf(page, value).slice(0, 200);
  const end = /,|;|\(|\s-\s|$/.exec(words)?.index ?? words.length;
  const name = trimmed(page, { start: value.start, end: value.start + end });
  const since = /\bsince\b/.test(words.slice(end)) ? partialDayIn(words.slice(end)) : null;
  const found = withoutHonorific(textOf(page, name));
  if (!/^\p{L}/u.test(found) || found.length > 100 || found.split(" ").length > 8) return [];
  const span = { start: label.start, end: name.end };
  return [
    { field: "ambassador.name", value: found, span, confidence: isName(found) ? "high" : "medium" },
    ...(since ? [{ field: "ambassador.since", value: since, span: value, confidence: "high" } as const] : []),
  ];
};

/** "Ambassador to the UN since: January 2020"; a name may follow the day. */
export const readSince = (page: Page, { label, value }: Entry): Finding[] => {
  const words = foldedOf(page, value).slice(0, 200);
  const since = partialDayIn(words);
  if (since === null) return [];
  const name = /\d(?:\s?[:,]|\s-)\s(?<name>\D+)$/.exec(words)?.groups?.name?.trim();
  const span = { start: label.start, end: value.end };
  return [
    ...readTitle(page, label),
    { field: "ambassador.since", value: since, span, confidence: "high" },
    ...(name && isName(name)
      ? [{ field: "ambassador.name", value: name, span, confidence: "medium" } as const]
      : []),
  ];
};

const readTitle = (page: Page, label: Span): Finding[] => {
  const title = titleIn(page.text.slice(label.start, label.end), foldedOf(page, label));
  return title === null ? [] : [{ field: "ambassador.title", value: title, span: label, confidence: "high" }];
};
