import { expect, test } from "vitest";
import { councilOf2025, seatOf } from "./council-of-2025.ts";
import { membersOn, seatsOn, tablesOf } from "./table.ts";

const names = (day: string) => membersOn(day, councilOf2025().memberships).map(({ name }) => name);

test("on 1 January the newcomers sit and the retired do not", () => {
  expect(names("2025-12-31")).toContain("Algeria");
  expect(names("2026-01-01")).not.toContain("Algeria");
  expect(names("2025-12-31")).not.toContain("Bahrain");
  expect(names("2026-01-01")).toContain("Bahrain");
});

test("fifteen sit in alphabetical order in 2026", () =>
  expect(names("2026-06-30")).toEqual([
    "Bahrain",
    "China",
    "Colombia",
    "Democratic Republic of the Congo",
    "Denmark",
    "France",
    "Greece",
    "Latvia",
    "Liberia",
    "Pakistan",
    "Panama",
    "Russian Federation",
    "Somalia",
    "United Kingdom",
    "United States",
  ]));

test("a new name in mid-term makes a new table", () => {
  const memberships = [
    seatOf("China", "1984-01-01", null),
    { ...seatOf("Upper Volta", "1984-01-01", "1984-08-04"), stateId: "burkina-faso" },
    seatOf("Burkina Faso", "1984-08-04", "1986-01-01"),
  ];
  const tables = tablesOf(memberships).map(({ startsOn, endsBefore, places }) => [
    startsOn,
    endsBefore,
    ...places.map(({ member }) => member.name),
  ]);
  expect(tables).toEqual([
    ["1984-01-01", "1984-08-04", "China", "Upper Volta"],
    ["1984-08-04", "1986-01-01", "Burkina Faso", "China"],
    ["1986-01-01", null, "China"],
  ]);
  expect(membersOn("1984-08-04", memberships).map(({ name }) => name)).toEqual(["Burkina Faso", "China"]);
});

test("the Council had eleven seats until the end of 1965", () => {
  expect(seatsOn("1965-12-31")).toBe(11);
  expect(seatsOn("1966-01-01")).toBe(15);
});
