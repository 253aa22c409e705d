import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths } from "../calendar.ts";
import type { Membership } from "../membership.ts";
import { seatOf } from "./council-of-2025.ts";
import { orderKey } from "./order.ts";
import { nextPresident, projectPresidencies } from "./rule.ts";
import { membersOn } from "./table.ts";

const name = fc
  .stringMatching(/^[A-Z][a-zçéôü]{0,4}( [A-Z][a-z]{0,3})?$/)
  .filter((text) => orderKey(text) !== "");
const names = (size: { minLength: number; maxLength: number }) =>
  fc.uniqueArray(name, { ...size, selector: orderKey });

const month = fc.integer({ min: 0, max: 47 }).map((count) => addMonths("2000-01", count));
const term = fc.record({ name, from: month, months: fc.integer({ min: 1, max: 30 }) });

/** Memberships that come and go on first days of months, and two that stay. */
const history: fc.Arbitrary<Membership[]> = fc
  .record({ staying: names({ minLength: 2, maxLength: 3 }), terms: fc.array(term, { maxLength: 12 }) })
  .map(({ staying, terms }) => [
    ...staying.map((text) => seatOf(text, "2000-01-01", null)),
    ...terms
      .filter((t, at) =>
        [...staying, ...terms.slice(0, at).map((other) => other.name)].every(
          (n) => orderKey(n) !== orderKey(t.name),
        ),
      )
      .map((t) => seatOf(t.name, `${t.from}-01`, `${addMonths(t.from, t.months)}-01`)),
  ]);

const presidents = (memberships: Membership[], months: number) =>
  projectPresidencies({ memberships, exceptions: [], from: "2000-01", months });

test("each member of a lasting table has one turn in every cycle, in the same order", () =>
  fc.assert(
    fc.property(names({ minLength: 1, maxLength: 15 }), fc.integer({ min: 1, max: 4 }), (members, cycles) => {
      const memberships = members.map((text) => seatOf(text, "2000-01-01", null));
      const turns = presidents(memberships, members.length * cycles).map((turn) => turn.name);
      const cycle = turns.slice(0, members.length);
      expect([...cycle].sort()).toEqual([...members].sort());
      for (const [at, president] of turns.entries()) expect(president).toBe(cycle[at % members.length]);
    }),
  ));

test("nobody presides twice before all others have, except across a change of membership", () =>
  fc.assert(
    fc.property(history, (memberships) => {
      const turns = presidents(memberships, 60);
      const tableOf = (day: string) =>
        membersOn(day, memberships)
          .map((m) => m.id)
          .join();
      turns.forEach((turn, at) => {
        const again = turns.findIndex((later, place) => place > at && later.stateId === turn.stateId);
        const between = turns.slice(at, again + 1);
        if (again < 0 || new Set(between.map(({ startsOn }) => tableOf(startsOn))).size > 1) return;
        const others = membersOn(turn.startsOn, memberships).map((m) => m.stateId);
        expect(
          between
            .slice(0, -1)
            .map(({ stateId }) => stateId)
            .sort(),
        ).toEqual([...others].sort());
      });
    }),
  ));

test("dropping a member never changes the order of the rest", () =>
  fc.assert(
    fc.property(names({ minLength: 2, maxLength: 15 }), fc.nat(), (members, at) => {
      const dropped = members[at % members.length] ?? "";
      const rest = members.filter((text) => text !== dropped);
      for (const previous of rest) {
        const next = nextPresident(previous, members);
        const expected = next === dropped ? nextPresident(dropped, members) : next;
        expect(nextPresident(previous, rest)).toBe(expected);
      }
      expect(nextPresident(dropped, rest)).toBe(nextPresident(dropped, members));
    }),
  ));

test("only those who sit on the first day of the turn preside, to the day", () =>
  fc.assert(
    fc.property(history, (memberships) => {
      for (const turn of presidents(memberships, 60)) {
        const seat = memberships.find((m) => m.stateId === turn.stateId);
        expect(seat && seat.startsOn <= turn.startsOn).toBe(true);
        expect(seat?.endsBefore === null || turn.startsOn < (seat?.endsBefore ?? "")).toBe(true);
      }
    }),
  ));

test("a run in two parts is the run in one", () =>
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 59 }), (memberships, cut) => {
      const whole = presidents(memberships, 60);
      const after = whole[cut - 1]?.name ?? null;
      const rest = { memberships, exceptions: [], from: addMonths("2000-01", cut), months: 60 - cut, after };
      expect(projectPresidencies(rest)).toEqual(whole.slice(cut));
    }),
  ));

test("the order in which memberships are given does not matter", () =>
  fc.assert(
    fc.property(history, (memberships) => {
      expect(presidents([...memberships].reverse(), 60)).toEqual(presidents(memberships, 60));
    }),
  ));

test("twice the months are twice the work", () => {
  let reads = 0;
  const counting = (seat: Membership): Membership =>
    new Proxy(seat, {
      get: (target, key) => {
        reads += 1;
        return Reflect.get(target, key);
      },
    });
  const memberships = ["Chad", "Peru", "Mali", "Oman", "Cuba"].map((text) =>
    counting(seatOf(text, "2000-01-01", null)),
  );
  const work = (months: number) => {
    reads = 0;
    expect(presidents(memberships, months)).toHaveLength(months);
    return reads;
  };
  const [first, second, fourth] = [work(300), work(600), work(1200)];
  expect(second).toBeGreaterThan(first);
  expect(fourth - second).toBe(2 * (second - first));
});
