import { lingui } from "@lingui/vite-plugin";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";
import { flags } from "./vite/flags.ts";
import { fonts } from "./vite/fonts.ts";
import { messageMacros } from "./vite/message-macros.ts";

export default defineConfig({
  plugins: [fonts(), flags(), messageMacros(), reactRouter(), lingui({ cwd: import.meta.dirname })],
  build: { assetsInlineLimit: 0 },
});
