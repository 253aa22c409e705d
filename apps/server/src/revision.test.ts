import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";
import { followRevisions } from "./revision.ts";

const council = await openCouncil();
const noError = (error: unknown) => {
  throw error;
};
const here = await followRevisions(council.db, noError);
const elsewhere = await followRevisions(council.db, noError);
afterAll(() => {
  here.close();
  elsewhere.close();
});

const publish = () =>
  council.db.revision.create({
    data: { kind: "state", recordId: "france", act: "published", door: "form", isPublished: true },
  });

test("a publication is seen at once where it was made, and within a second by another server of the database", async () => {
  const before = here.current();
  await publish();
  await here.moved();
  expect(here.current().revision).not.toBe(before.revision);
  expect(here.current().snapshot).not.toBe(before.snapshot);
  await expect.poll(() => elsewhere.current().revision, { timeout: 1000 }).toBe(here.current().revision);
});

test("while nothing is published the same snapshot serves all", async () => {
  const { snapshot } = elsewhere.current();
  await sleep(1100);
  expect(elsewhere.current().snapshot).toBe(snapshot);
});

test("a database that cannot be asked is told once, and followed again when it can", async () => {
  const told: unknown[] = [];
  let isDown = false;
  const db = new Proxy(council.db, {
    get: (target, name, receiver) => {
      if (isDown) throw new Error("down");
      return Reflect.get(target, name, receiver);
    },
  });
  const revisions = await followRevisions(db, (error) => told.push(error));
  onTestFinished(revisions.close);
  isDown = true;
  await sleep(1600);
  expect(told).toEqual([new Error("down")]);
  isDown = false;
  await publish();
  await here.moved();
  await expect.poll(() => revisions.current().revision, { timeout: 5000 }).toBe(here.current().revision);
});
