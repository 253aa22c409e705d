import type { AppRouter } from "@council/server/router";
import { createTRPCClient, httpLink } from "@trpc/client";
import type { MiddlewareFunction } from "react-router";
import { apiContext } from "./api.ts";

/** For development, where pages and API are two processes: asks over the wire, with the cookies of who asks and back. */
export const overTheWire: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const cookies: string[] = [];
  const link = httpLink({
    url: `${import.meta.env.API_ORIGIN}/trpc`,
    headers: {
      cookie: request.headers.get("cookie") ?? "",
      "user-agent": request.headers.get("user-agent") ?? "",
    },
    fetch: async (address, init) => {
      const answer = await fetch(address, init as RequestInit);
      cookies.push(...answer.headers.getSetCookie());
      return answer;
    },
  });
  context.set(apiContext, createTRPCClient<AppRouter>({ links: [link] }));
  const response = await next();
  for (const cookie of cookies) response.headers.append("set-cookie", cookie);
  return response;
};
