import { defineConfig } from "vitest/config";
import { imageFonts } from "./vite/image-fonts.ts";

export default defineConfig({
  plugins: [imageFonts()],
  test: { globalSetup: "testing/template-database.ts", isolate: false, testTimeout: 30_000 },
});
