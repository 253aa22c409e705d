import { newYorkTime } from "@council/schema";
import { expect, test } from "vitest";
import { newYorkInstant } from "./new-york-time.ts";

test.each([
  ["2026-12-01T09:00", "2026-12-01T14:00:00.000Z"],
  ["2026-07-01T09:00", "2026-07-01T13:00:00.000Z"],
  ["2026-11-01T01:30", "2026-11-01T05:30:00.000Z"],
  ["2026-03-08T03:00", "2026-03-08T07:00:00.000Z"],
])("%s in New York is %s", (typed, instant) => {
  expect(newYorkInstant(typed)?.toISOString()).toBe(instant);
});

test("a time that is typed is the time that is shown", () => {
  for (let hour = 0; hour < 24 * 366; hour += 7) {
    const instant = new Date(Date.UTC(2026, 0, 1, hour));
    const { day, time } = newYorkTime(instant);
    const again = newYorkInstant(`${day}T${time}`);
    expect(newYorkTime(again ?? new Date(0))).toEqual({ day, time });
  }
});

test("what is no time is no instant", () => {
  expect(newYorkInstant("")).toBeNull();
  expect(newYorkInstant("tomorrow at nine")).toBeNull();
  expect(newYorkInstant("2026-13-45T99:00")).toBeNull();
});

test("the hour that the clocks skip in spring is no time", () => {
  expect(newYorkInstant("2026-03-08T02:00")).toBeNull();
  expect(newYorkInstant("2026-03-08T02:59")).toBeNull();
});
