import { holdsOn, overlap } from "../calendar.ts";
import type { Membership } from "../membership.ts";
import { councilProblems } from "../rotation/council-problems.ts";
import { electedSeats, groupNames } from "../rotation/election-seats.ts";
import type { Facts } from "./facts.ts";
import { blocks, type Finding, warns } from "./finding.ts";

/** A seat that does not fit with the others: of a state that sits already, or one more than the Council or the group has. */
export const seats = (seat: Membership, { memberships }: Facts): Finding[] => {
  const others = memberships.filter(({ id, ...other }) => id !== seat.id && overlap(other, seat));
  const known = new Set(councilProblems(others).map(({ message }) => message));
  const faults = councilProblems([...others, seat]).filter(({ message }) => !known.has(message));
  return [
    ...faults.map(({ path, message }) => blocks("seats", [path.at(2) ?? "startsOn"], message)),
    ...groupFindings(seat, others),
  ];
};

const groupFindings = ({ seat, group, startsOn }: Membership, others: Membership[]): Finding[] => {
  const hasGroup = seat === "elected" && startsOn >= "1966-01-01";
  if (hasGroup && group === null)
    return [warns("seats", ["group"], "Say whose seat it is: which regional group.")];
  if (!hasGroup && group !== null)
    return [
      warns("seats", ["group"], "Permanent seats, and seats before 1966, belong to no regional group."),
    ];
  if (group === null) return [];
  const taken = others.filter((other) => other.group === group && holdsOn(other, startsOn));
  if (taken.length < electedSeats(group)) return [];
  const names = taken.map(({ name }) => name).join(", ");
  const count = electedSeats(group);
  const held = `${count} ${count === 1 ? "seat" : "seats"}`;
  const message = `The ${groupNames[group]} group has ${held}, taken on ${startsOn} by ${names}.`;
  return [warns("seats", ["group"], message)];
};
