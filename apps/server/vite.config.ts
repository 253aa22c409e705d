import { defineConfig } from "vite";
import { imageFonts } from "./vite/image-fonts.ts";

export default defineConfig({
  plugins: [imageFonts()],
  build: {
    outDir: "dist",
    target: "node20",
    minify: false,
    sourcemap: true,
    rolldownOptions: { treeshake: { moduleSideEffects: [{ external: true, sideEffects: false }] } },
  },
  // Taken into the bundle because they are hundreds of files, slow to open one by one at a cold start.
  ssr: { noExternal: ["zod", "csv-parse", "hono", "@hono/node-server"] },
});
