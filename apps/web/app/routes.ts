import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("home/page.tsx"),
  route("history", "history/page.tsx"),
  route("rotation", "rotation/page.tsx"),
  route("states", "states/list-page.tsx"),
  route("states/:slug", "states/page.tsx"),
  route("people", "people/list-page.tsx"),
  route("people/:slug", "people/page.tsx"),
  route("search", "search/page.tsx"),
  route("search-index.json", "search/index-json.ts"),
  route("about/data", "about/data-page.tsx"),
  route("about/follow", "follow/page.tsx"),
  layout("admin/layout.tsx", [route("admin", "admin/page.tsx")]),
  route("admin/sign-in", "admin/sign-in-page.tsx"),
  route("admin/sign-out", "admin/sign-out.ts"),
  route(":year", "year/page.tsx"),
  route(":year/:month", "month/page.tsx"),
] satisfies RouteConfig;
