import { lingui } from "@lingui/vite-plugin";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";
import { api } from "./vite/api.ts";
import { flags } from "./vite/flags.ts";
import { fonts } from "./vite/fonts.ts";
import { messageMacros } from "./vite/message-macros.ts";
import { precompress } from "./vite/precompress.ts";

/** Taken into the bundle that renders pages: many small files, slow to open one by one at a cold start. */
const bundled = [
  ...["@conform-to/react", "@conform-to/zod", "@lingui/core", "@lingui/react", "@trpc/client"],
  ...["d3-scale", "d3-shape", "zod"],
];

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
  ssr: { noExternal: bundled },
});
