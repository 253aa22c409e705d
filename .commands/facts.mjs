import { inRoot } from "./paths.mjs";

/** The program that tells what is wrong in the facts, and what is thin. */
export const dataCheck = [process.execPath, "--import", "tsx", inRoot("prisma/data-check.cli.ts")];
