import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const require = createRequire(import.meta.url);
const manifest = require.resolve("country-flag-icons/package.json");
const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
const folder = join(dirname(manifest), "3x2");
const base = `assets/flags-${version}/`;

/** Serves the flags of `country-flag-icons` as files, at an address that changes with the package's version. */
export const flags = (): Plugin => ({
  name: "council:flags",
  config: () => ({ define: { "import.meta.env.FLAGS": JSON.stringify(`/${base}`) } }),
  configureServer: (server) => {
    server.middlewares.use(`/${base}`, (request, response, next) => {
      const code = /^\/([A-Z]{2})\.svg$/.exec(request.url ?? "")?.[1];
      if (!code) return next();
      response.setHeader("content-type", "image/svg+xml").end(readFileSync(join(folder, `${code}.svg`)));
    });
  },
  generateBundle() {
    if (this.environment.name !== "client") return;
    for (const name of readdirSync(folder).filter((file) => /^[A-Z]{2}\.svg$/.test(file)))
      this.emitFile({ type: "asset", fileName: base + name, source: readFileSync(join(folder, name)) });
  },
});
