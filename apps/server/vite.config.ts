import { defineConfig } from "vite";

export default defineConfig({
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
