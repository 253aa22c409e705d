import { holdsOn, monthNumber, yearOf } from "../calendar.ts";
import type { Membership } from "../membership.ts";
import type { Month } from "../month.ts";
import type { RegionalGroup, State } from "../state.ts";
import { candidatesIn, type Electorate } from "./candidates.ts";
import { electedSeats, groups, seatsElectedIn } from "./election-seats.ts";
import { unNameOf } from "./known-state.ts";
import { orderKey } from "./order.ts";
import { isPassed, type Stretch } from "./stretch.ts";
import { membersOn } from "./table.ts";

/** Where certainty ends: the first open month, and the UN name of the last president before it. */
export type Edge = Electorate & { month: Month; after: string };

/** The seat a state is known to hold in the first open month. */
export const seatAt = (state: State, { council, month }: Edge): Membership | undefined =>
  council.memberships.find((m) => m.stateId === state.id && holdsOn(m, `${month}-01`));

/** The seats of a group without a known holder in the first open month. */
export const openSeatsAt = (group: RegionalGroup, { council, month }: Edge): number =>
  electedSeats(group) - membersOn(`${month}-01`, council.memberships).filter((m) => m.group === group).length;

/** What may stand between the last president and a state that sits in the first open month, or is supposed to win a seat for it. */
export const stretchBefore = (state: State, edge: Edge): Stretch => {
  const seat = seatAt(state, edge);
  const year = yearOf(edge.month);
  const newYear = `${year + 1}-01-01`;
  const [after, until] = [orderKey(edge.after), orderKey(seat?.name ?? unNameOf(state))];
  const isBetween = (name: string): boolean => isPassed(orderKey(name), after, until);
  const isBelow = ({ name }: Membership): boolean => after < orderKey(name);
  const members = membersOn(`${edge.month}-01`, edge.council.memberships).filter((m) => isBetween(m.name));
  const inTurn = [...members.filter(isBelow), ...members.filter((m) => !isBelow(m))];
  const takenBy = (group: RegionalGroup): number => (!seat && group === state.regionalGroup ? 1 : 0);
  const rivals = (vote: number): State[] => candidatesIn(vote, edge).filter(({ id }) => id !== state.id);
  return {
    months: 13 - monthNumber(edge.month),
    known: inTurn.map((member) => holdsOn(member, newYear)),
    winners: roomFor((group) => openSeatsAt(group, edge) - takenBy(group), rivals(year - 1), isBetween),
    laterWinners: roomFor((group) => seatsElectedIn(year)[group], rivals(year), isBetween).most,
    isStaying: !seat || holdsOn(seat, newYear),
  };
};

/** How few and how many of the seats can go to names between. */
const roomFor = (
  seatsOf: (group: RegionalGroup) => number,
  rivals: State[],
  isBetween: (name: string) => boolean,
): { least: number; most: number } => {
  let [least, most] = [0, 0];
  for (const group of groups) {
    const ofGroup = rivals.filter((rival) => rival.regionalGroup === group);
    const inside = ofGroup.filter((rival) => isBetween(unNameOf(rival))).length;
    least += Math.max(0, seatsOf(group) - (ofGroup.length - inside));
    most += Math.min(seatsOf(group), inside);
  }
  return { least, most };
};
