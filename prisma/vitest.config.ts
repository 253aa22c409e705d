import { defineConfig } from "vitest/config";

// On a server of databases those are tested that are not of files alone.
const onServer = ["{seed,seed-from-text,dumps}.test.ts", "**/*.postgresql.test.ts"];
const isOnServer = Boolean(process.env.TEST_DATABASE_URL);

export default defineConfig({
  test: {
    include: isOnServer ? onServer : ["**/*.test.ts"],
    exclude: ["**/node_modules/**", ...(isOnServer ? [] : ["**/*.postgresql.test.ts"])],
    isolate: false,
    maxConcurrency: 2,
    hookTimeout: 120_000,
    testTimeout: 120_000,
  },
});
