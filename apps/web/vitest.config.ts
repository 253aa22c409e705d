import { defineConfig } from "vitest/config";
import { messageMacros } from "./vite/message-macros.ts";

export default defineConfig({
  plugins: [messageMacros()],
  test: { isolate: false, include: ["app/**/*.test.ts", "vite/**/*.test.ts"] },
});
