import type { Operation } from "./operation.ts";
import { factOperations } from "./operations/facts.ts";
import { turnOperations } from "./operations/turns.ts";

/** Every read of the plain interface. An address with a fixed last part stands before one with a parameter there. */
export const operations: Operation[] = [...turnOperations, ...factOperations];
