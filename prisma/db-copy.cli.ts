import { copy } from "./copy.ts";
import { shownUrl } from "./database-url.ts";
import { openDatabase } from "./open-database.ts";

// By the environment: arguments, and a password among them, are seen by everybody on the machine.
const { COPY_FROM: from = "", COPY_TO: to = "" } = process.env;

try {
  const [source, target] = await Promise.all([openDatabase(from), openDatabase(to)]);
  const { rows, hash } = await copy(source, target).finally(() =>
    Promise.all([source.$disconnect(), target.$disconnect()]),
  );
  console.log(`${shownUrl(to)} has the ${rows} rows of ${shownUrl(from)}; both come to ${hash}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
