import { databaseEnv, databaseProblem } from "./database.mjs";
import { databaseUrl } from "./paths.mjs";
import { portProblem } from "./port.mjs";
import { prepare, refuse } from "./prepare.mjs";
import { node, start } from "./run.mjs";
import { mustStep } from "./step.mjs";

const port = process.env.PORT || "3000";
const host = ["", "::", "0.0.0.0"].includes(process.env.HOST ?? "") ? "localhost" : process.env.HOST;
const address = `http://${host}:${port}`;
refuse((await portProblem(port)) ?? databaseProblem(databaseUrl()));

await prepare("build");

const server = start(node("apps/server/dist/main.js"), {
  env: { ...databaseEnv(), PORT: port },
  stdio: "inherit",
});
server.on("exit", (code) => process.exit(code ?? 1));

const isReady = () =>
  fetch(`${address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
await mustStep("serve", async () => {
  while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 50));
  return { ok: true };
});
console.log(`\nReaders go to ${address} · Ctrl+C stops\n`);
