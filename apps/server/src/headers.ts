import type { Context as HttpContext, MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import type { RequestIdVariables } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import type { Context } from "./context.ts";
import { styleHash } from "./embeds/style.ts";

/** What the middleware leaves on a request. */
export type HttpVariables = {
  Variables: RequestIdVariables & {
    /** Where readers reach us: scheme, host and port. */
    origin: string;
    /** The query of the address without what means nothing there; absent where all may mean something. */
    search: string | undefined;
    /** What the procedures of this request were given; none where it calls none. */
    context: Context | undefined;
  };
};

/** Makes the context of the procedures that a request calls. */
export type ContextOf = (c: HttpContext<HttpVariables>) => Context;

type Chosen = NonNullable<Parameters<typeof secureHeaders>[0]>;

/** What only browsers and plug-ins that are gone would read. */
const ofThePast = {
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} satisfies Chosen;

const common = {
  ...ofThePast,
  referrerPolicy: "strict-origin-when-cross-origin",
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
} satisfies Chosen;

/** Files of a build are parts of a page, and a page loads dozens: what is said of documents would outweigh a flag. */
const filePolicy = {
  ...ofThePast,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  xFrameOptions: false,
} satisfies Chosen;

const isFile = (path: string): boolean => path.startsWith("/assets/");

/** What a page may load and run: our own files, and the inline scripts with these hashes. */
export const policyWith = (scripts: string[]): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");

/** The policy of all that does not state its own: a page with inline scripts does, and an embed. */
export const contentPolicy = createMiddleware(async (c, next) => {
  await next();
  const name = "content-security-policy";
  if (!isFile(c.req.path) && !c.res.headers.has(name)) c.res.headers.set(name, policyWith([]));
});

const embedPolicy = {
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
} satisfies Chosen;

/**
 * No other site may show a page in a frame, as the desk does beside its forms; every site may an embed, which in turn runs
 * and loads nothing, and the pictures of shared links. Who is reached by TLS alone says so to browsers, for half a year: `publicUrl` tells.
 */
export const securityHeaders = (publicUrl: string | undefined): MiddlewareHandler => {
  const isSecure = publicUrl?.startsWith("https:") ?? false;
  const strictTransportSecurity = isSecure && "max-age=15552000";
  const all = { ...common, strictTransportSecurity };
  const forPages = secureHeaders({ xFrameOptions: "SAMEORIGIN", ...all });
  const forEmbeds = secureHeaders({ ...embedPolicy, ...all });
  const forPictures = secureHeaders({ crossOriginResourcePolicy: "cross-origin", ...all });
  const forFiles = secureHeaders({ ...filePolicy, strictTransportSecurity });
  return (c, next) => {
    if (c.req.path.startsWith("/embed/")) return forEmbeds(c, next);
    if (isFile(c.req.path)) return forFiles(c, next);
    return c.req.path.startsWith("/og/") ? forPictures(c, next) : forPages(c, next);
  };
};

/** Sends with an answer what its procedures want sent, such as the cookie of a session. */
export const contextHeaders = createMiddleware<HttpVariables>(async (c, next) => {
  await next();
  for (const [name, value] of c.get("context")?.headers.response ?? []) c.res.headers.append(name, value);
});
