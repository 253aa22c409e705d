import { databaseEnv, databaseProblem } from "./database.mjs";
import { databaseUrl } from "./paths.mjs";
import { portProblem } from "./port.mjs";
import { prepare, refuse } from "./prepare.mjs";
import { addressOf } from "./ready.mjs";
import { node, start, stop } from "./run.mjs";
import { tellStaff } from "./staff.mjs";

const port = process.env.PORT || "3000";
const apiPort = "3001";
refuse((await portProblem(port)) ?? (await portProblem(apiPort)) ?? databaseProblem(databaseUrl()));

await prepare("generate");
await tellStaff(addressOf("localhost", port));

const watch = node("node_modules/tsx/dist/cli.mjs", "watch", "apps/server/src/main.ts");
const vite = ["npm", "run", "dev", "--workspace=@council/web", "--", "--port", port];
const server = start(watch, { env: { ...databaseEnv(), PORT: apiPort }, stdio: "inherit" });
const web = start(vite, { stdio: "inherit" });

for (const one of [server, web])
  one.on("exit", (code) => {
    process.exitCode ||= code ?? 0;
    stop("SIGTERM");
  });
