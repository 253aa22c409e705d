import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openBuiltApp } from "./built-app.ts";

// Spoils the database it is given, and prints what each path then answers.
const { app, db, url } = await openBuiltApp();
await db.$disconnect();
writeFileSync(
  fileURLToPath(url),
  "no database at all, and never was one, however long this text may go on to be",
);

const answers: Record<string, object> = {};
for (const path of process.argv.slice(2)) {
  const answer = await app.request(path);
  const { status, headers } = answer;
  answers[path] = { status, headers: Object.fromEntries(headers), body: await answer.text() };
}
console.log(JSON.stringify(answers));
