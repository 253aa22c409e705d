// Prints where a Chromium is; fails when there is none.
import { findChromium } from "./chromium.mjs";

const found = findChromium();
if (found) console.log(found);
else process.exitCode = 1;
