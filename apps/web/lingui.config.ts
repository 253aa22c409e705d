import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en"],
  // Readers load no word of the staff desk.
  catalogs: [
    { path: "app/i18n/catalogues/{locale}", include: ["app"], exclude: ["**/app/admin/**"] },
    { path: "app/i18n/desk-catalogues/{locale}", include: ["app/admin"] },
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: "message",
});
