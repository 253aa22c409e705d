import type { Finding } from "./finding.ts";
import { textOf } from "./lines.ts";
import { isName } from "./people.ts";
import { personInProse } from "./person-in-prose.ts";
import type { ProposalField } from "./proposal.ts";
import type { Reading } from "./reading.ts";

/**
 * What no label says of the ambassador: the name that stands below a heading "Ambassador’s Profile", else the one that the
 * sentences give; the title that the sentences give that same person.
 */
export const ambassadorWithoutLabel = (reading: Reading, labelled: Finding[]): Finding[] => {
  const ofField = (findings: Finding[], field: ProposalField) =>
    findings.filter((one) => one.field === field);
  const [labelledName] = ofField(labelled, "ambassador.name");
  const hasTitle = ofField(labelled, "ambassador.title").length > 0;
  if (labelledName && hasTitle) return [];
  const told = personInProse(reading);
  const name = labelledName ?? nameUnderHeading(reading) ?? ofField(told, "ambassador.name")[0];
  const isToldOf = ofField(told, "ambassador.name").some(({ value }) => value === name?.value);
  return [
    ...(name && !labelledName ? [name] : []),
    ...(isToldOf && !hasTitle ? ofField(told, "ambassador.title") : []),
  ];
};

const nameUnderHeading = ({ page, underHeadings }: Reading): Finding | undefined =>
  underHeadings
    .filter((line) => line.box === "ambassador" && isName(textOf(page, line)))
    .map(
      (line): Finding => ({
        field: "ambassador.name",
        value: textOf(page, line),
        span: line,
        confidence: "medium",
      }),
    )[0];
