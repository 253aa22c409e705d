import { databaseEnv, databaseProblem } from "./database.mjs";
import { logEnv } from "./log-level.mjs";
import { databaseUrl } from "./paths.mjs";
import { portProblem } from "./port.mjs";
import { prepare, refuse } from "./prepare.mjs";
import { addressOf, untilReady } from "./ready.mjs";
import { node, start, stop } from "./run.mjs";
import { tellStaff } from "./staff.mjs";
import { step } from "./step.mjs";

const port = process.env.PORT || "3000";
const address = addressOf(process.env.HOST, port);
refuse((await portProblem(port, "npm start")) ?? databaseProblem(databaseUrl()));

await prepare("build");

const server = start(node("apps/server/dist/main.js"), {
  env: { ...databaseEnv(), ...logEnv(), PORT: port },
  stdio: "inherit",
});
let isServing = false;
server.on("exit", (code) => process.exit(isServing ? (code ?? 1) : code || 1));

const { ok } = await step("serve", async () => {
  const reason = await untilReady(address);
  return { ok: reason === null, output: reason ?? "" };
});
if (ok) {
  isServing = true;
  console.log(`\nReaders go to ${address} · Ctrl+C stops\n`);
  await tellStaff(address);
} else stop("SIGTERM");
