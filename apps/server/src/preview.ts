import type { PrismaClient } from "@council/prisma";
import { createMiddleware } from "hono/factory";
import { withDrafts } from "./desk/preview.ts";
import type { ContextOf, HttpVariables } from "./headers.ts";
import { asAddressed } from "./origin.ts";
import type { Pages } from "./pages.ts";
import { snapshotOf } from "./store/snapshot.ts";

/** Shows staff any page as it will be with all drafts published, when its address ends in `?preview=1`. */
export const previewed = ({ render }: Pages, db: PrismaClient, contextOf: ContextOf) =>
  createMiddleware<HttpVariables>(async (c, next) => {
    const { pathname, searchParams } = new URL(c.req.url);
    if (!searchParams.has("preview") || pathname.startsWith("/admin")) return next();
    const context = contextOf(c);
    if ((await context.staff()) === null)
      return c.redirect(
        `/admin/sign-in?next=${encodeURIComponent(`${pathname.replace(/\.data$/, "")}?preview=1`)}`,
      );
    const request = asAddressed(c.req.raw, c.get("origin"));
    const page = await withDrafts(db, async (tx) => {
      const answer = await render(request, {
        ...context,
        ...{ db: tx, snapshot: snapshotOf(tx), isPreview: true },
      });
      return new Response(await answer.arrayBuffer(), answer);
    });
    page.headers.set("cache-control", "no-store");
    page.headers.set("x-robots-tag", "noindex");
    return page;
  });
