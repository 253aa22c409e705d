import { monthOf, yearOf } from "@council/schema/calendar";
import { useLingui } from "@lingui/react";
import { type ReactNode, useEffect } from "react";
import { Links, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "react-router";
import sans from "../generated/fonts/public-sans-latin.woff2?url";
import serif from "../generated/fonts/source-serif-4-latin.woff2?url";
import type { Route } from "./+types/root";
import { answerOf, apiContext } from "./api.ts";
import { overTheWire } from "./development-api.ts";
import { ErrorPage } from "./ui/error-page.tsx";
import { PreviewNotice } from "./ui/preview-notice.tsx";
import { Shell } from "./ui/shell.tsx";
import "./ui/ui.css";

const preloadFont = (href: string) =>
  ({ rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href }) as const;

export const links: Route.LinksFunction = () => [
  preloadFont(serif),
  preloadFont(sans),
  { rel: "alternate", type: "application/atom+xml", href: "/feeds/profiles.atom", title: "Profiles" },
  { rel: "alternate", type: "text/calendar", href: "/feeds/presidencies.ics", title: "Presidencies" },
  { rel: "alternate", type: "text/calendar", href: "/feeds/events.ics", title: "Events" },
  { rel: "icon", type: "image/svg+xml", href: "/favicon.svg" },
];

export const middleware: Route.MiddlewareFunction[] = import.meta.env.DEV ? [overTheWire] : [];

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const api = context.get(apiContext);
  const [{ today, isPreview }, { issuesUrl }] = await Promise.all([
    answerOf(api.today.get.query()),
    answerOf(api.corrections.get.query()),
  ]);
  return { today, isPreview, issuesUrl, origin: new URL(request.url).origin };
};

export const shouldRevalidate = () => false;

export const Layout = ({ children }: { children: ReactNode }) => {
  const { i18n } = useLingui();
  const answer = useRouteLoaderData<typeof loader>("root");
  // Without scripts each link of a preview loads a page of its own: what is published, and nothing between the two.
  const isPreview = answer?.isPreview ?? false;
  // What waits in wake.js for the page's scripts goes on from here.
  useEffect(() => void performance.mark("awake"), []);
  return (
    <html lang={i18n.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#121418" media="(prefers-color-scheme: dark)" />
        <Links />
      </head>
      <body>
        {isPreview && <PreviewNotice />}
        <Shell year={answer ? yearOf(monthOf(answer.today)) : null}>{children}</Shell>
        <ScrollRestoration />
        {!isPreview && <Scripts />}
      </body>
    </html>
  );
};

export default function Root() {
  return <Outlet />;
}

export const ErrorBoundary = ({ error }: Route.ErrorBoundaryProps) => <ErrorPage error={error} />;
