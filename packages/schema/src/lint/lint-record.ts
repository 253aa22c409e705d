import type { EditableKind, EditableRecord } from "../desk/record-kind.ts";
import { badText } from "./bad-text.ts";
import { defaultDate } from "./default-date.ts";
import { ofPerson, ofSeat, ofTurn } from "./dependants.ts";
import { evidence } from "./evidence.ts";
import type { Facts, Rule } from "./facts.ts";
import { figures } from "./figures.ts";
import type { Finding } from "./finding.ts";
import { notAMember } from "./not-a-member.ts";
import { notYet } from "./not-yet.ts";
import { otherState } from "./other-state.ts";
import { outsidePosting } from "./outside-posting.ts";
import { eventOutsideTurn, sittingOutsideTurn } from "./outside-turn.ts";
import { postingOrder } from "./posting-order.ts";
import { idRules } from "./record-id.ts";
import { ruleProjection } from "./rule.ts";
import { samePerson } from "./same-person.ts";
import { seats } from "./seats.ts";
import { turnNeighbours } from "./turn-neighbours.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unsourced } from "./unsourced.ts";

const forAll = [badText, unknownReference, defaultDate, unsourced];

const rules: { [Kind in EditableKind]: Rule<Kind>[] } = {
  ambassador: [samePerson, postingOrder, ofPerson],
  "country-profile": [figures],
  event: [idRules.event, eventOutsideTurn],
  membership: [idRules.membership, seats, ofSeat],
  presidency: [idRules.presidency, notAMember, turnNeighbours, evidence, ruleProjection, ofTurn],
  presider: [idRules.presider, otherState, outsidePosting, sittingOutsideTurn],
  profile: [],
  source: [notYet],
  state: [],
};

/**
 * What looks wrong in a record that is well formed, held against all others: first what keeps it from being published.
 *
 * @param record - parsed with the schema of its kind.
 * @param facts - with `record` itself in place of what is published of it.
 */
export const lintRecord = <Kind extends EditableKind>(
  kind: Kind,
  record: EditableRecord<Kind>,
  facts: Facts,
): Finding[] => {
  const own: Rule<Kind>[] = rules[kind];
  const findings = [...forAll, ...own].flatMap((rule) => rule(record, facts));
  return findings.sort((a, b) => Number(b.severity === "blocks") - Number(a.severity === "blocks"));
};
