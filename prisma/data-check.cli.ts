import path from "node:path";
import { newYorkDay } from "@council/schema";
import { checkFewest } from "./fewest.ts";
import { readData } from "./read-data.ts";
import { thinFacts } from "./thin.ts";

const directory = path.join(import.meta.dirname, "data");

// Who reads the beginning only, as `head` does, closes the pipe.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

try {
  const content = readData(directory);
  checkFewest(directory, content);
  const kinds = thinFacts(content, newYorkDay(new Date()));
  for (const { kind, facts } of kinds.filter((each) => each.facts.length > 0)) {
    console.log(`\n${facts.length} ${kind}`);
    for (const { file, id, lacks } of facts) console.log(`  prisma/data/${file} ${id}: ${lacks}`);
  }
  console.log(`\nNo faults. Thin: ${kinds.map(({ kind, facts }) => `${facts.length} ${kind}`).join("; ")}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
