import { expect, test } from "vitest";
import { logEnv } from "./log-level.mjs";

test("a person at a terminal reads warnings, a file all that the server logs", () => {
  expect(logEnv("", { isTTY: true })).toEqual({ LOG_LEVEL: "warn" });
  expect(logEnv("", { isTTY: false })).toEqual({ LOG_LEVEL: "info" });
  expect(logEnv("debug", { isTTY: true })).toEqual({ LOG_LEVEL: "debug" });
});
