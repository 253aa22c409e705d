import { databaseEnv, databaseProblem } from "./database.mjs";
import { logEnv } from "./log-level.mjs";
import { databaseUrl, inRoot } from "./paths.mjs";
import { freePort, portProblem } from "./port.mjs";
import { prepare, refuse } from "./prepare.mjs";
import { addressOf } from "./ready.mjs";
import { node, run, start, stop } from "./run.mjs";
import { tellStaff } from "./staff.mjs";
import { mustStep } from "./step.mjs";

const port = process.env.PORT || "3000";
refuse((await portProblem(port, "npm run dev")) ?? databaseProblem(databaseUrl()));

await prepare("generate");
await mustStep("messages", () => run(["npm", "run", "messages", "--silent", "--workspace=@council/web"]));
await tellStaff(addressOf("localhost", port));

const apiPort = await freePort();
const tsconfig = ["--tsconfig", inRoot("apps/server/tsconfig.json")];
const watch = node("node_modules/tsx/dist/cli.mjs", "watch", ...tsconfig, "apps/server/src/main.ts");
const vite = ["npm", "exec", "--workspace=@council/web", "--", "react-router", "dev", "--port", port];
const server = start(watch, { env: { ...databaseEnv(), ...logEnv(), PORT: apiPort }, stdio: "inherit" });
const web = start(vite, { env: { API_ORIGIN: `http://127.0.0.1:${apiPort}` }, stdio: "inherit" });

for (const one of [server, web])
  one.on("exit", (code) => {
    process.exitCode ||= code ?? 0;
    stop("SIGTERM");
  });
