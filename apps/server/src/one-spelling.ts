import { createMiddleware } from "hono/factory";

/** Leads for good to the one address of a page: in small letters, no slash at its end, and none twice, for `//host` would lead elsewhere. */
export const inOneSpelling = createMiddleware(async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  const spelled = `/${pathname.split("/").filter(Boolean).join("/")}`.replace(/%..|[A-Z]/g, small);
  return pathname === "/" || (pathname === spelled && !pathname.endsWith("/"))
    ? next()
    : c.redirect(`${spelled}${search}`, 301);
});

const small = (found: string): string => (found.startsWith("%") ? found : found.toLowerCase());
