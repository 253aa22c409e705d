import { defineConfig } from "vitest/config";

/** The tests that ask what is built: one after the other, for each wants the machine. */
export default defineConfig({
  test: {
    include: ["{bench,load,src}/**/*.built.test.ts"],
    env: { BENCH_ROUNDS: "12" },
    fileParallelism: false,
    globalSetup: ["testing/template-database.ts", "testing/built-server.ts"],
  },
});
