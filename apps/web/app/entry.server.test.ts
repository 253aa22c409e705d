import { isRouteErrorResponse, RouterContextProvider, UNSAFE_ErrorResponseImpl } from "react-router";
import { expect, test } from "vitest";
import { handleError, logContext } from "./entry.server.tsx";

const answerWith = (status: number) => new UNSAFE_ErrorResponseImpl(status, "", null);

const toldOf = (error: unknown, request = new Request("http://localhost/")): unknown[] => {
  const told: unknown[] = [];
  const context = new RouterContextProvider();
  context.set(logContext, (failure) => void told.push(failure));
  handleError(error, { request, context, params: {} });
  return told;
};

test("a page that fails is told to the log", () => {
  const failure = new Error("no ink");
  expect(toldOf(failure)).toEqual([failure]);
  expect(toldOf(answerWith(500))).toHaveLength(1);
});

test("a page that is not there is no failure", () => {
  expect(isRouteErrorResponse(answerWith(404))).toBe(true);
  expect(toldOf(answerWith(404))).toEqual([]);
  expect(toldOf(new Response(null, { status: 400 }))).toEqual([]);
});

test("a reader who left is no failure", () => {
  const left = new Request("http://localhost/", { signal: AbortSignal.abort() });
  expect(toldOf(new Error("no ink"), left)).toEqual([]);
});
