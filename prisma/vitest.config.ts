import { defineConfig } from "vitest/config";

export default defineConfig({ test: { maxConcurrency: 2, hookTimeout: 120_000, testTimeout: 120_000 } });
