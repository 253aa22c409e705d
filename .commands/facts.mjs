import { typescript } from "./run.mjs";

/** The program that tells what is wrong in the facts, and what is thin. */
export const dataCheck = typescript("prisma/data-check.cli.ts");
