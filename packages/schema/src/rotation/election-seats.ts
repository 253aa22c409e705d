import type { Day } from "../day.ts";
import type { RegionalGroup } from "../state.ts";

/** A number of seats for each regional group. */
export type SeatsByGroup = Record<RegionalGroup, number>;

const inOddYears: SeatsByGroup = {
  african: 2,
  "asia-pacific": 1,
  "eastern-european": 1,
  "latin-american-and-caribbean": 1,
  "western-european-and-others": 0,
};

const inEvenYears: SeatsByGroup = {
  african: 1,
  "asia-pacific": 1,
  "eastern-european": 0,
  "latin-american-and-caribbean": 1,
  "western-european-and-others": 2,
};

/**
 * The seats that the General Assembly fills in an election, by regional group.
 *
 * The resolution gives five seats to African and Asian states, one to Eastern European, two to Latin American and two to
 * Western European and other states. That the five are three and two, and which fall due in which year, is practice: every
 * regular election since the one of 1966 followed it. That one of the African and Asian seats of odd years goes to an Arab
 * state is custom and asked for by no rule, so nothing here asks for it.
 *
 * @param year - the year of the vote; the terms begin on 1 January after it.
 * @source General Assembly resolution 1991 A (XVIII) of 17 December 1963, paragraph 3.
 * @example
 * seatsElectedIn(2027)["eastern-european"] // 1
 */
export const seatsElectedIn = (year: number): SeatsByGroup => (year % 2 === 1 ? inOddYears : inEvenYears);

/** The elected seats of each group: those of two elections in a row. */
export const electedSeats = (group: RegionalGroup): number => inOddYears[group] + inEvenYears[group];

/** The regional groups, in the order of their names. */
export const groups = Object.keys(inOddYears) as RegionalGroup[];

/** The regional groups in the words of a message to a person. */
export const groupNames: Record<RegionalGroup, string> = {
  african: "African",
  "asia-pacific": "Asia-Pacific",
  "eastern-european": "Eastern European",
  "latin-american-and-caribbean": "Latin American and Caribbean",
  "western-european-and-others": "Western European and other",
};

/** The period of a seat won in the election of `year`: two calendar years. @source Charter, Article 23 (2). */
export const termElectedIn = (year: number): { startsOn: Day; endsBefore: Day } => ({
  startsOn: `${year + 1}-01-01`,
  endsBefore: `${year + 3}-01-01`,
});
