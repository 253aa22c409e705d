import { expect, test } from "vitest";
import { routeName } from "./route-name.ts";

test.each([
  ["/", "/"],
  ["/ar", "/"],
  ["/_root.data", "/"],
  ["/2025", "/{year}"],
  ["/2025.data", "/{year}"],
  ["/fr/2025/09", "/{year}/{month}"],
  ["/2025/09/figures.csv", "/{year}/{month}"],
  ["/states", "/states"],
  ["/zh/states/france", "/states/{slug}"],
  ["/history.csv", "/history"],
  ["/search-index.json", "/search"],
  ["/about/data", "/about/*"],
  ["/admin/records/states/france", "/admin/*"],
  ["/trpc/presidencies.byMonth", "/trpc/presidencies.byMonth"],
  ["/trpc/today.get,states.list", "/trpc/*"],
  ["/trpc/presidencies.explode", "/trpc/*"],
  ["/api/v1/states/france", "/api/v1/states/{id}"],
  ["/api/v1/nothing", "/api/*"],
  ["/assets/root-D4w9.js", "/assets/*"],
  ["/og/ar/2025-09.png", "/og/*"],
  ["/healthz", "/healthz"],
  ["/healthz/x", "other"],
  ["/wp-login.php", "other"],
  ["/france", "other"],
])("%s is counted as %s", (path, name) => {
  expect(routeName(path)).toBe(name);
});
