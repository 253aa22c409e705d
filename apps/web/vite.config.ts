import { lingui } from "@lingui/vite-plugin";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";
import { api } from "./vite/api.ts";
import { flags } from "./vite/flags.ts";
import { fonts } from "./vite/fonts.ts";
import { messageMacros } from "./vite/message-macros.ts";
import { precompress } from "./vite/precompress.ts";

/** Taken into the bundle that renders pages: many small files, slow to open one by one at a cold start. */
const bundled = [/^@conform-to\//, /^@lingui\//, "@trpc/client", "@trpc/server", /^d3-/, "zod"];

export default defineConfig(({ command }) => ({
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
  environments: {
    ssr: {
      // Lingui reads messages that are not compiled only where this is not production, and loads a parser for it.
      define: command === "build" ? { "process.env.NODE_ENV": JSON.stringify("production") } : {},
      build: {
        rolldownOptions: { treeshake: { moduleSideEffects: [{ external: true, sideEffects: false }] } },
      },
    },
  },
}));
