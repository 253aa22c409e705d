import path from "node:path";
import { newYorkDay } from "@council/schema";
import { readData } from "./read-data.ts";
import { thinFacts } from "./thin.ts";

const kinds = thinFacts(readData(path.join(import.meta.dirname, "data")), newYorkDay(new Date()));
for (const { kind, facts } of kinds.filter((each) => each.facts.length > 0)) {
  console.log(`\n${facts.length} ${kind}`);
  for (const { file, id, lacks } of facts) console.log(`  prisma/data/${file} ${id}: ${lacks}`);
}
console.log(`\nThin: ${kinds.map(({ kind, facts }) => `${facts.length} ${kind}`).join("; ")}.`);
