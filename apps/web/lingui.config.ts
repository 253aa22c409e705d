import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en"],
  catalogs: [{ path: "app/i18n/catalogues/{locale}", include: ["app"] }],
  format: formatter({ lineNumbers: false }),
  orderBy: "message",
});
