import { I18nProvider } from "@lingui/react";
import { renderToReadableStream } from "react-dom/server";
import {
  createContext,
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { nonceContext } from "./api.ts";
import { asleep } from "./asleep.ts";
import { isDesk, loadI18n } from "./i18n/locales.ts";

export { apiContext, nonceContext } from "./api.ts";

/** Is told what made a page fail. The server puts the log of the request here; development has the terminal. */
export const logContext = createContext<(error: unknown) => void>(console.error);

/** Tells the log of a failure that is ours: not of a reader who left, nor of a page that is not there. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  const isAnswer = isRouteErrorResponse(error) || error instanceof Response;
  if (request.signal.aborted || (isAnswer && error.status < 500)) return;
  context.get(logContext)(error);
};

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
  const failures: unknown[] = [];
  const body = await renderToReadableStream(
    <I18nProvider i18n={await loadI18n(pathname)}>
      <ServerRouter context={entry} url={request.url} {...guarded} />
    </I18nProvider>,
    { ...guarded, onError: (error) => void failures.push(error) },
  );
  await body.allReady;
  for (const error of failures) context.get(logContext)(error);
  headers.set("content-type", "text/html; charset=utf-8");
  if (import.meta.env.DEV || isDesk(pathname)) return new Response(body, { status, headers });
  return new Response(asleep(await new Response(body).text()), { status, headers });
}
