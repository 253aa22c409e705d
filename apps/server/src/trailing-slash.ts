import { createMiddleware } from "hono/factory";

/** Leads for good to the one address of a page: no slash at its end, and none twice, for `//host` would lead elsewhere. */
export const withoutTrailingSlash = createMiddleware(async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  if (pathname === "/" || !pathname.endsWith("/")) return next();
  return c.redirect(`/${pathname.split("/").filter(Boolean).join("/")}${search}`, 301);
});
