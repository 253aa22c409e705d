import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { globalSetup: "testing/template-database.ts", testTimeout: 30_000 },
});
