import { openBuiltApp } from "./built-app.ts";

// Prints, for each path that it is given, how many statements the built page sends to the database when its answer is not in memory.
const statements: string[] = [];
const { app, db } = await openBuiltApp((sql) => statements.push(sql));

const counts: Record<string, number> = {};
for (const path of process.argv.slice(2)) {
  await app.request(path);
  statements.length = 0;
  const answer = await app.request(path);
  await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  counts[path] = statements.length;
}
console.log(JSON.stringify(counts));
await db.$disconnect();
