import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const folder = path.join(path.dirname(require.resolve("country-flag-icons/package.json")), "3x2");

/** The flag of an ISO 3166-1 alpha-2 code as the address of an image that needs no file. */
export const flagImage = (code: string): string =>
  `data:image/svg+xml;base64,${readFileSync(path.join(folder, `${code}.svg`)).toString("base64")}`;
