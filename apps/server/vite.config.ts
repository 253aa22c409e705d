import { defineConfig } from "vite";
import { imageFonts } from "./vite/image-fonts.ts";

/** Taken into the bundle: hundreds of files, slow to open one by one at a cold start. */
const bundled = [
  ...[
    "@hono/node-server",
    "@libsql/client",
    "@libsql/core",
    "@prisma/adapter-libsql",
    "@trpc/client",
    "@trpc/server",
  ],
  ...["csv-parse", "feed", "hono", "ical.js", "lru-cache", "minisearch", "uqr", "zod"],
];

export default defineConfig({
  plugins: [imageFonts()],
  // Databases in files are all that is opened by it: its other half talks to servers by web sockets.
  resolve: { alias: [{ find: /^@libsql\/client$/, replacement: "@libsql/client/sqlite3" }] },
  build: {
    outDir: "dist",
    target: "node20",
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      // Beside the entry: how deep a file stands below the project tells it where the project is.
      output: { chunkFileNames: "[name]-[hash].js" },
      treeshake: { moduleSideEffects: [{ external: true, sideEffects: false }] },
    },
  },
  ssr: { noExternal: bundled },
});
