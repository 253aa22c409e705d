import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { described } from "./described.ts";

const file = path.join(import.meta.dirname, "..", "src", "json-schema", "descriptions.ts");
writeFileSync(
  file,
  `/** Made from the docstrings by \`npm run describe\`; a test keeps it so. */
export const descriptions: Record<string, string> = ${JSON.stringify(described(), null, 2)};
`,
);
execFileSync("npx", ["biome", "check", "--write", file], { stdio: "inherit" });
