import { defineConfig } from "vitest/config";
import { imageFonts } from "./vite/image-fonts.ts";

// What SQLite says of its disk is asked of a file alone, and so is what is the same on any database.
const ofFiles = process.env.TEST_DATABASE_URL
  ? ["src/{storage-fault,main,staff-invite.cli}.test.ts", "{bench,examples,load,src/images}/**/*.test.ts"]
  : [];

export default defineConfig({
  plugins: [imageFonts()],
  test: {
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.built.test.ts", ...ofFiles],
    globalSetup: ["testing/template-database.ts", "testing/built-server.ts"],
    isolate: false,
    testTimeout: 30_000,
  },
});
