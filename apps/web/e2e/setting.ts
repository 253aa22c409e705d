import { mkdtempSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const freePort = (): Promise<string> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(String(port)));
    });
  });

// The first process chooses; the workers it starts inherit its choice.
process.env.JOURNEYS_PORT ??= await freePort();
process.env.JOURNEYS_FOLDER ??= mkdtempSync(join(tmpdir(), "council-journeys-"));

/** Where the pages stand for these journeys. */
export const port = process.env.JOURNEYS_PORT;
export const origin = `http://127.0.0.1:${port}`;

/** The day the server takes for today. */
export const today = "2025-09-20";

/** Where the server of these journeys keeps what is its own. */
export const folder = process.env.JOURNEYS_FOLDER;
export const databaseUrl = pathToFileURL(join(folder, "council.db")).href;
