import type { RouteObject, ServerBuild } from "react-router";
import type { PageParameters } from "./address.ts";

/** What a page's module hands out as `handle`: the parameters it reads from its address. */
type Handle = { parameters?: readonly (string | RegExp)[] } | undefined;

type Routes = ServerBuild["routes"];

/**
 * What the pages of a build say of their parameters. A page without a word on it may read any.
 *
 * @param matchRoutes - React Router's own, which is loaded late.
 */
export const pageParametersOf = (
  { routes }: Pick<ServerBuild, "routes">,
  { matchRoutes }: Pick<typeof import("react-router"), "matchRoutes">,
): PageParameters => {
  const tree = treeOf(routes, undefined);
  return (pathname) => {
    const page = matchRoutes(tree, pathname)?.at(-1)?.route;
    return (page?.handle as Handle)?.parameters ?? null;
  };
};

const treeOf = (routes: Routes, parentId: string | undefined): RouteObject[] =>
  Object.values(routes).flatMap((route): RouteObject[] => {
    if (!route || route.parentId !== parentId) return [];
    const { id, path, index, module } = route;
    const own = { id, handle: module.handle, ...(path === undefined ? {} : { path }) };
    return index ? [{ ...own, index }] : [{ ...own, children: treeOf(routes, id) }];
  });
