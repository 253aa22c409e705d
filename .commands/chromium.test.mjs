import { expect, test } from "vitest";
import { findChromium } from "./chromium.mjs";

const only = (place) => (asked) => asked === place;

test("the first usual place that exists is taken", () => {
  expect(findChromium("", only("/usr/bin/google-chrome"))).toBe("/usr/bin/google-chrome");
  expect(findChromium("", () => true)).toBe("/usr/bin/chromium-headless-shell");
  expect(findChromium("", () => false)).toBeNull();
});

test("what CHROMIUM names is taken or nothing is", () => {
  expect(findChromium("/opt/chrome", only("/opt/chrome"))).toBe("/opt/chrome");
  expect(findChromium("/opt/chrome", only("/usr/bin/chromium"))).toBeNull();
});
