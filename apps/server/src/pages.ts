import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createTRPCClient, type TRPCClient, unstable_localLink } from "@trpc/client";
import type { RouterContext, ServerBuild } from "react-router";
import type { PageParameters } from "./address.ts";
import type { Context } from "./context.ts";
import { projectDirectory } from "./env.ts";
import { policyWith } from "./headers.ts";
import { hashedScripts } from "./inline-scripts.ts";
import { pageParametersOf } from "./page-parameters.ts";
import { type AppRouter, appRouter } from "./router.ts";

declare module "react-router" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the library's own.
  interface Future {
    v8_middleware: true;
  }
}

/** Web's pages, ready to be served. */
export type Pages = {
  /** Folder of the files that browsers load. */
  clientDirectory: string;
  render: (request: Request, context: Context) => Promise<Response>;
  /** Absent: any page may read any parameter. */
  parametersOf?: PageParameters;
};

/** What web's `entry.server.tsx` hands out beside React Router's own parts. */
type Entry = {
  apiContext: RouterContext<TRPCClient<AppRouter>>;
  nonceContext: RouterContext<string | undefined>;
  /** Is told what made a page fail. */
  logContext: RouterContext<(error: unknown) => void>;
};

const buildDirectory = path.join(projectDirectory, "apps", "web", "build");

/** Loads web's build; null when there is none. */
export const loadPages = async (): Promise<Pages | null> => {
  const file = path.join(buildDirectory, "server", "index.js");
  if (!existsSync(file)) return null;
  return pagesOf(
    await import(/* @vite-ignore */ pathToFileURL(file).href),
    path.join(buildDirectory, "client"),
  );
};

/** The pages of a build as React Router makes it. */
export const pagesOf = async (build: ServerBuild, clientDirectory: string): Promise<Pages> => {
  // React takes its quick build only when NODE_ENV is set before it is first loaded: not at the top of this file.
  const { createRequestHandler, matchRoutes, RouterContextProvider } = await import("react-router");
  const { apiContext, nonceContext, logContext } = build.entry.module as unknown as Entry;
  const handle = createRequestHandler(build, "production");
  return {
    clientDirectory,
    parametersOf: pageParametersOf(build, { matchRoutes }),
    render: async (request, context) => {
      const nonce = randomBytes(16).toString("base64url");
      const provider = new RouterContextProvider();
      provider.set(apiContext, localClient(context));
      provider.set(nonceContext, nonce);
      provider.set(logContext, (err) => context.log.error({ err }, "page failed"));
      return withHashedScripts(await handle(request, provider), nonce);
    },
  };
};

/** A page whose own scripts may run by their hashes. */
const withHashedScripts = async (page: Response, nonce: string): Promise<Response> => {
  if (!page.body || !page.headers.get("content-type")?.startsWith("text/html")) return page;
  const { html, hashes } = hashedScripts(await page.text(), nonce);
  const { status, headers } = page;
  headers.set("content-security-policy", policyWith(hashes));
  return new Response(html, { status, headers });
};

const localClient = (context: Context): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({
    links: [unstable_localLink({ router: appRouter, createContext: async () => context })],
  });
