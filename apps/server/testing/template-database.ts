import { allFacts } from "@council/prisma/testing";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the library's own.
  interface ProvidedContext {
    /** The address of a database with all facts of the project, to be copied. */
    template: string;
  }
}

/** Makes that database before the first test asks for a copy of it. */
export const setup = async (project: TestProject) => project.provide("template", await allFacts());
