import { index, type RouteConfig, route } from "@react-router/dev/routes";

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
  route(":year", "year/page.tsx"),
  route(":year/:month", "month/page.tsx"),
] satisfies RouteConfig;
