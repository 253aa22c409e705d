import { LanguageTag } from "@council/schema";
import { operations } from "../rest/operations.ts";
import { appRouter } from "../router.ts";

const month = String.raw`\d{4}\/\d{1,2}`;

/** Everything that a reader may ask outside tRPC and REST, the first that fits. */
const places: [RegExp, string][] = [
  [/^\/$/, "/"],
  [new RegExp(`^/${month}(/|$)`), "/{year}/{month}"],
  [/^\/\d{4}(\/|$)/, "/{year}"],
  [/^\/(states|people)\/./, "/$1/{slug}"],
  [/^\/(history|rotation|states|people|compare|search)(\.csv|-index\.json|\/|$)/, "/$1"],
  [/^\/about(\/|$)/, "/about/*"],
  [/^\/(healthz|readyz|metrics)$/, "/$1"],
  [/^\/(admin|api|assets|data|embed|feeds|og|trpc)(\/|$)/, "/$1/*"],
];

const languages = new RegExp(`^/(${LanguageTag.exclude(["en"]).options.join("|")})(?=/|$)`);

const procedures = new Set(Object.keys(appRouter._def.procedures));

const plainReads: [RegExp, string][] = operations.map(({ path }) => [
  new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  `/api/v1${path}`,
]);

/**
 * What the metrics call the place that a path leads to: one of a few dozen names, whatever is asked. A page has one name in all
 * languages, with its data for the browser; several procedures in one call are `/trpc/*`; what is nowhere is `other`.
 */
export const routeName = (path: string): string => {
  if (path.startsWith("/trpc/") && procedures.has(path.slice("/trpc/".length))) return path;
  const read = plainReads.find(([pattern]) => pattern.test(path));
  if (read) return read[1];
  const page = path.replace(/(\/_|\/_root)?\.data$/, "").replace(languages, "") || "/";
  for (const [pattern, name] of places) {
    const found = pattern.exec(page);
    if (found) return name.replace("$1", found[1] ?? "");
  }
  return "other";
};
