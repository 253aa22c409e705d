import type { Entry } from "./boxes.ts";
import type { Finding } from "./finding.ts";
import { textOf } from "./lines.ts";
import type { Page, Span } from "./page.ts";

/** A label as `unknown`, with its value or the part of it that was not understood. */
export const asUnknown = (page: Page, entry: Entry, part = entry.value): Finding => ({
  field: "unknown",
  value: { label: textOf(page, entry.label), value: textOf(page, part) },
  span: part === entry.value ? wholeOf(entry) : part,
  confidence: entry.isStray ? "low" : "medium",
});

/** A label with its value. */
export const wholeOf = ({ label, value }: Entry): Span => ({
  start: label.start,
  end: Math.max(label.end, value.end),
});
