import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["{src,packaging}/**/*.test.ts"], testTimeout: 30_000 } });
