import { expect, test } from "vitest";
import { linesOf, placeOf, size, table } from "./horseshoe.ts";

for (const count of [11, 15]) {
  const places = Array.from({ length: count }, (_, index) => placeOf(index, count));

  test(`the first of ${count} members sits at the crown, its neighbours on either side`, () => {
    expect(places[0]).toMatchObject({ x: table.x, angle: 0 });
    expect(places[1]?.x).toBeGreaterThan(table.x);
    expect(places.at(-1)?.x).toBeLessThan(table.x);
    expect(places[1]?.y).toBeCloseTo(places.at(-1)?.y ?? 0);
  });

  test(`${count} members sit apart from each other and inside the picture`, () => {
    for (const [i, a] of places.entries()) {
      expect(a.y).toBeLessThan(size.height - 20);
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(50);
    }
  });
}

test("a long name breaks once, near its middle", () => {
  expect(linesOf("South Korea")).toEqual(["South Korea"]);
  expect(linesOf("Central African Republic")).toEqual(["Central African", "Republic"]);
  expect(linesOf("Bosnia and Herzegovina")).toEqual(["Bosnia and", "Herzegovina"]);
});
