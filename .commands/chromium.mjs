import { existsSync } from "node:fs";

// The headless shell has no windows and draws pages in half the time.
const places = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Where a Chromium is, or null: what CHROMIUM says, else the usual places. */
export const findChromium = (given = process.env.CHROMIUM, exists = existsSync) =>
  (given ? [given] : places).find((place) => exists(place)) || null;

export const howToGetChromium =
  "No Chromium found, so no browser tests: install it (Debian: apt install chromium-headless-shell) or set CHROMIUM to its path.";
