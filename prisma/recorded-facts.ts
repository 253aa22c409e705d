import path from "node:path";
import { readData } from "./read-data.ts";

/** The facts of the project as the tests have them: read once for all that share a process, and never to be changed. */
export const content = readData(path.join(import.meta.dirname, "data"));
