import { load } from "./load.ts";

// LOAD_SECONDS is how long, ten minutes when absent. Nothing may fail, nothing be lost, and memory has to stay where it is.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
const { figures, faults } = await load(Number(process.env.LOAD_SECONDS ?? 600));
console.table(figures);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
