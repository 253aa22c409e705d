import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "./open-database.ts";
import { takeTurn } from "./take-turn.ts";
import { newDatabase, prisma } from "./testing.ts";

test("who holds the turn of writers and falls silent loses it: within a minute, or what the address says", async () => {
  const { url, remove } = await newDatabase();
  await prisma("migrate deploy", url);
  const db = await openDatabase(url);
  const silent = await openDatabase(`${url}?idle_in_transaction_session_timeout=200`);
  onTestFinished(async () => {
    await Promise.all([db.$disconnect(), silent.$disconnect()]);
    await remove();
  });
  const [held] = await db.$queryRaw<object[]>`SHOW idle_in_transaction_session_timeout`;
  expect(held).toEqual({ idle_in_transaction_session_timeout: "1min" });
  const silence = silent.$transaction(async (tx) => {
    await takeTurn(tx);
    await sleep(2000);
    await takeTurn(tx);
  });
  await Promise.all([
    expect(silence).rejects.toThrow("connection error"),
    sleep(100).then(() => db.$transaction(takeTurn, { timeout: 1500 })),
  ]);
});
