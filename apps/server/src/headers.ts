import type { Context as HttpContext, MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import type { RequestIdVariables } from "hono/request-id";
import { NONCE, type SecureHeadersVariables, secureHeaders } from "hono/secure-headers";
import type { Context } from "./context.ts";
import { styleHash } from "./embeds/style.ts";

/** What the middleware leaves on a request. */
export type HttpVariables = {
  Variables: RequestIdVariables &
    SecureHeadersVariables & {
      /** Where readers reach us: scheme, host and port. */
      origin: string;
      /** What the procedures of this request were given; none where it calls none. */
      context: Context | undefined;
    };
};

/** Makes the context of the procedures that a request calls. */
export type ContextOf = (c: HttpContext<HttpVariables>) => Context;

const common = {
  referrerPolicy: "strict-origin-when-cross-origin",
  // The proxy that holds the certificate knows whether a host will always have one.
  strictTransportSecurity: false,
} as const;

const forPages = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", NONCE],
    styleSrc: ["'self'", NONCE],
    imgSrc: ["'self'", "data:"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
  },
  xFrameOptions: "SAMEORIGIN",
  ...common,
});

const forEmbeds = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [styleHash],
    imgSrc: ["data:"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["*"],
  },
  xFrameOptions: false,
  crossOriginResourcePolicy: "cross-origin",
  ...common,
});

/**
 * Tells browsers to run and load nothing but our own; a script in a page needs the nonce of its answer. No other site
 * may show a page in a frame, as the desk does beside its forms; every site may an embed, which in turn runs and loads nothing.
 */
export const securityHeaders: MiddlewareHandler = (c, next) =>
  c.req.path.startsWith("/embed/") ? forEmbeds(c, next) : forPages(c, next);

/** Sends with an answer what its procedures want sent, such as the cookie of a session. */
export const contextHeaders = createMiddleware<HttpVariables>(async (c, next) => {
  await next();
  for (const [name, value] of c.get("context")?.headers.response ?? []) c.res.headers.append(name, value);
});
