import { I18nProvider } from "@lingui/react";
import { renderToReadableStream } from "react-dom/server";
import { type EntryContext, type RouterContextProvider, ServerRouter } from "react-router";
import { nonceContext } from "./api.ts";
import { loadI18n, localeOf } from "./i18n/locales.ts";

export { apiContext, nonceContext } from "./api.ts";

/** Renders a page whole: what a reader without JavaScript gets is complete, and a cache can keep it. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const nonce = context.get(nonceContext);
  const guarded = nonce === null ? {} : { nonce };
  const { pathname } = new URL(request.url);
  const body = await renderToReadableStream(
    <I18nProvider i18n={await loadI18n(localeOf(pathname))}>
      <ServerRouter context={entry} url={request.url} {...guarded} />
    </I18nProvider>,
    guarded,
  );
  await body.allReady;
  headers.set("content-type", "text/html; charset=utf-8");
  return new Response(body, { status, headers });
}
