import { expect, test } from "vitest";
import { answerOf } from "./api.ts";

/** As the bundle of the server has it, of which nothing here is an instance. */
class TRPCClientError extends Error {
  override name = "TRPCClientError";
  data = { code: "NOT_FOUND" };
}

test("what the API did not find is a page's 404, whichever bundle the error was made in", async () => {
  const nobody = new TRPCClientError("No person is known as “2025-09”.");
  await expect(answerOf(Promise.reject(nobody))).rejects.toMatchObject({ init: { status: 404 } });
});

test("what went wrong otherwise is thrown on", async () => {
  const fault = new Error("The disk is on fire.");
  await expect(answerOf(Promise.reject(fault))).rejects.toBe(fault);
});
