import type { RequestListener } from "node:http";
import type { Context as HttpContext } from "hono";
import { createMiddleware } from "hono/factory";
import type { Logger } from "pino";
import { isContent, isForAll, isOfTrpc, meaningful, type PageParameters } from "./address.ts";
import { type AnswerCache, answerCache } from "./answer-cache.ts";
import { forReaders } from "./cache-control.ts";
import { encodingFor } from "./encoding.ts";
import type { HttpVariables } from "./headers.ts";
import type { Metrics } from "./metrics/metrics.ts";
import type { Pages } from "./pages.ts";
import { isUnchanged, type StoredAnswer, storedAnswer } from "./stored-answer.ts";
import { type Clock, dayBy } from "./today.ts";

export type Keeping = {
  answers: AnswerCache;
  parametersOf: PageParameters;
  /** Whether the host that a reader asks is part of what the answer is made of. */
  isHostPart: boolean;
  /** Told what was found and what was not; absent where nobody counts. */
  metrics?: Metrics | undefined;
};

const bytesAtMost = 64 * 1024 * 1024;

type Standing = Clock & { revision: () => number; publicUrl?: string | undefined };

/** What the public answers of a server are kept by. */
export const keepingFor = (
  { revision, publicUrl, ...clock }: Standing,
  pages: Pick<Pages, "parametersOf"> | null,
): Keeping => {
  return {
    answers: answerCache(bytesAtMost, { revision, today: dayBy(clock) }),
    parametersOf: pages?.parametersOf ?? (() => null),
    isHostPart: publicUrl === undefined,
  };
};

/** Answers from memory what is there, and keeps what may be kept of what is made. */
export const keptAnswers = ({ answers, parametersOf, isHostPart, metrics }: Keeping) =>
  createMiddleware<HttpVariables>(async (c, next) => {
    const url = new URL(c.req.url);
    const asked = { method: c.req.method, header: (name: string) => c.req.header(name) };
    if (!isForAll(asked) || !isContent(url)) return next();
    const search = meaningful(url, parametersOf);
    c.set("search", search);
    const address = `${isHostPart ? url.host : ""}${url.pathname}${search}`;
    let isMade = false;
    const make = async () => {
      isMade = true;
      await next();
      return isForKeeping(c.res, url) ? toStored(c.res) : null;
    };
    const answer = c.req.method === "HEAD" ? answers.find(address) : await answers.findOrMake(address, make);
    metrics?.looked(answer && !isMade ? "hit" : "miss");
    if (!answer) return c.finalized ? undefined : next();
    const response = await toResponse(c, answer);
    answers.grown(address, answer);
    // Given straight, it would be merged with the headers of the answer it replaces.
    c.res = undefined;
    c.res = response;
  });

/** In front of all else: writes an answer that is there, in the encoding asked for, straight to the wire. */
export const quickAnswers = (
  { answers, isHostPart, metrics }: Keeping,
  log: Logger,
  others: RequestListener,
): RequestListener => {
  // Telling costs a tenth of such an answer, even where nobody listens.
  const isTold = metrics !== undefined || log.isLevelEnabled("debug");
  return (request, response) => {
    const startedAt = isTold ? performance.now() : 0;
    const { method = "", url = "", headers } = request;
    const asked = { method, header: (name: keyof typeof headers) => headers[name] as string | undefined };
    const answer = isForAll(asked) && answers.find(isHostPart ? headers.host + url : url);
    if (!answer) return others(request, response);
    if (isUnchanged(headers["if-none-match"], answer.etag)) {
      response.writeHead(304, answer.unchanged).end();
    } else {
      const written = answer.ready(encodingFor(headers["accept-encoding"] as string | undefined));
      if (!written) return others(request, response);
      response.writeHead(200, written.headers);
      response.end(method === "HEAD" ? undefined : written.body);
    }
    if (!isTold) return;
    const [path = ""] = url.split("?");
    const { statusCode: status } = response;
    metrics?.looked("hit");
    metrics?.answered(path, status, (performance.now() - startedAt) / 1000);
    log.debug({ method, path, status }, "request answered from memory");
  };
};

// What tRPC's answers differ by, `isForAll` has looked at.
const varyKnown = /^(|accept-encoding|trpc-accept)$/;

/** True for an answer that is the same for everybody until the content or the day changes. */
const isForKeeping = ({ status, headers }: Response, { pathname }: URL): boolean => {
  const vary = (headers.get("vary") ?? "").toLowerCase().split(",");
  return (
    status === 200 &&
    !headers.has("set-cookie") &&
    !/no-store|private/.test(headers.get("cache-control") ?? "") &&
    vary.every((name) => varyKnown.test(name.trim()) || (isOfTrpc(pathname) && name.trim() === "accept"))
  );
};

const toStored = async (made: Response): Promise<StoredAnswer> => {
  const headers = new Headers(made.headers);
  if (headers.get("cache-control") === "no-cache") headers.set("cache-control", forReaders);
  return storedAnswer(headers, Buffer.from(await made.arrayBuffer()));
};

const toResponse = async (c: HttpContext, answer: StoredAnswer): Promise<Response> => {
  if (isUnchanged(c.req.header("if-none-match"), answer.etag))
    return new Response(null, { status: 304, headers: pairs(answer.unchanged) });
  const { headers, body } = await answer.make(encodingFor(c.req.header("accept-encoding")));
  return new Response(new Uint8Array(body), { headers: pairs(headers) });
};

const pairs = (flat: string[]): [string, string][] =>
  Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at] ?? "", flat[2 * at + 1] ?? ""]);
