import { lingui } from "@lingui/vite-plugin";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";
import { api } from "./vite/api.ts";
import { flags } from "./vite/flags.ts";
import { fonts } from "./vite/fonts.ts";
import { messageMacros } from "./vite/message-macros.ts";
import { precompress } from "./vite/precompress.ts";

export default defineConfig({
  plugins: [
    api(),
    fonts(),
    flags(),
    messageMacros(),
    reactRouter(),
    lingui({ cwd: import.meta.dirname }),
    precompress(),
  ],
  build: { assetsInlineLimit: 0 },
});
