import { index, layout, type RouteConfig, type RouteConfigEntry, route } from "@react-router/dev/routes";

/** What the server says of an address, such as that nobody may keep it, it says of its one spelling. */
const asSpelled = (entries: RouteConfigEntry[]): RouteConfigEntry[] =>
  entries.map(({ children, ...entry }) => ({
    ...entry,
    caseSensitive: true,
    ...(children && { children: asSpelled(children) }),
  }));

export default asSpelled([
  index("home/page.tsx"),
  route("history.csv", "history/csv.ts"),
  route("history", "history/page.tsx"),
  route("rotation.csv", "rotation/csv.ts"),
  route("rotation", "rotation/page.tsx"),
  route("states", "states/list-page.tsx"),
  route("states/:slug", "states/page.tsx"),
  route("states/:slug/:file", "states/files.ts"),
  route("people", "people/list-page.tsx"),
  route("people/:slug", "people/page.tsx"),
  route("compare", "compare/page.tsx"),
  route("search", "search/page.tsx"),
  route("search-index.json", "search/index-json.ts"),
  route("about/api", "about/api-page.tsx"),
  route("about/coverage.csv", "about/coverage-csv.ts"),
  route("about/data", "about/data-page.tsx"),
  route("about/follow", "follow/page.tsx"),
  layout("admin/layout.tsx", [
    route("admin", "admin/worklist/page.tsx"),
    route("admin/change-ambassador", "admin/appointment/page.tsx"),
    route("admin/account", "admin/account-page.tsx"),
    route("admin/choices/:kind", "admin/form/offered.ts"),
    route("admin/drafts", "admin/record/drafts-page.tsx"),
    route("admin/import", "admin/import/page.tsx"),
    route("admin/merge", "admin/merge/page.tsx"),
    route("admin/records", "admin/record/kinds-page.tsx"),
    route("admin/records/:kind", "admin/record/list-page.tsx"),
    route("admin/records/:kind/new", "admin/record/new-page.tsx"),
    route("admin/records/:kind/:id", "admin/record/page.tsx"),
    route("admin/records/:kind/:id/latest", "admin/record/latest.ts"),
    route("admin/records/:kind/:id/revisions", "admin/record/history-page.tsx"),
    route("admin/staff", "admin/staff-page.tsx"),
  ]),
  route("admin/invitation", "admin/invitation-page.tsx"),
  route("admin/sign-in", "admin/sign-in-page.tsx"),
  route("admin/sign-out", "admin/sign-out.ts"),
  route(":year", "year/page.tsx"),
  route(":year/:month", "month/page.tsx"),
  route(":year/:month/figures.csv", "month/figures-csv.ts"),
]) satisfies RouteConfig;
