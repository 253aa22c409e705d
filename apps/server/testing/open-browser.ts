import { createTRPCClient, httpLink } from "@trpc/client";
import type { Hono } from "hono";
import type { AppRouter } from "../src/router.ts";

type Setting = { address?: string; headers?: Record<string, string> };

/** A browser: keeps the cookies it is given and sends them along. `answers` are what it got, the latest last. */
export const openBrowser = (
  app: Pick<Hono, "request">,
  { address = "192.0.2.1", headers = {} }: Setting = {},
) => {
  const cookies = new Map<string, string>();
  const answers: Response[] = [];
  const take = (answer: Response): void => {
    answers.push(answer.clone());
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0\b/i.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
  };
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const sent = new Headers({ ...headers, ...(init.headers as Record<string, string>) });
    if (cookies.size > 0) sent.set("cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
    const connection = { incoming: { socket: { remoteAddress: address } } };
    const answer = await app.request(url, { ...init, headers: sent }, connection);
    take(answer);
    return answer;
  };
  const link = httpLink({
    url: "http://council.test/trpc",
    fetch: (url, init) => send(String(url), init as RequestInit),
  });
  return { api: createTRPCClient<AppRouter>({ links: [link] }), send, cookies, answers };
};
