import { expect, test } from "vitest";
import type { Membership } from "../membership.ts";
import { councilOf2025, seatOf } from "../rotation/council-of-2025.ts";
import { factsWith } from "./korea-of-2025.ts";
import { seats } from "./seats.ts";

const told = (seat: Membership, memberships = councilOf2025().memberships) =>
  seats(seat, factsWith({ memberships: [...memberships.filter(({ id }) => id !== seat.id), seat] })).map(
    ({ severity, path, message }) => `${severity} ${path.join(".")} ${message}`,
  );

test("a sixteenth member cannot sit", () =>
  expect(told(seatOf("Ghana", "2025-01-01", "2026-01-01")).join()).toContain("16 members sit on 2025-01-01"));

test("a state that sits already cannot take a second seat", () =>
  expect(told(seatOf("Greece", "2025-06-01", "2027-01-01")).join()).toContain("Greece already sits"));

test("an elected seat is a group’s, and a permanent one is nobody’s", () => {
  const few = councilOf2025().memberships.filter(({ seat }) => seat === "permanent");
  const ghana: Membership = { ...seatOf("Ghana", "2025-01-01", "2027-01-01"), seat: "elected", group: null };
  expect(told(ghana, few)).toEqual(["warns group Say whose seat it is: which regional group."]);
  expect(told({ ...ghana, group: "african" }, few)).toEqual([]);
  expect(told({ ...ghana, seat: "permanent", group: "african" }, few)).toHaveLength(1);
});

test("a group has no more seats than the Assembly gave it", () => {
  const eastern = (name: string): Membership => ({
    ...seatOf(name, "2025-01-01", "2027-01-01"),
    ...{ seat: "elected", group: "eastern-european" },
  });
  expect(told(eastern("Latvia"), [eastern("Slovenia")]).join()).toContain(
    "Eastern European group has 1 seat, taken",
  );
});
