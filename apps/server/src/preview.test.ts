import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";
import { withDrafts } from "./desk/preview.ts";
import { find } from "./store/ambassadors.ts";
import { inTurn, tryToWrite } from "./store/write-turn.ts";

const council = await openCouncil();
const ana = council.askAs("editor", "Ana");
const person = { kind: "ambassador", id: "cho-hyun" } as const;

test("a preview holds every draft where readers would see it, and leaves nothing behind", async () => {
  const { version, current } = await ana.records.get(person);
  await ana.drafts.save({ ...person, from: version, fields: { ...current, name: "Hyun Cho" } });
  const nameIn = async (db: Parameters<typeof find>[0]) => (await find(db, person.id))?.ambassador.name;
  expect(await withDrafts(council.db, nameIn)).toBe("Hyun Cho");
  expect(await nameIn(council.db)).toBe("Cho Hyun");
});

test("a preview that fails leaves nothing behind either", async () => {
  const failing = withDrafts(council.db, () => Promise.reject(new Error("no page")));
  await expect(failing).rejects.toThrow("no page");
  expect((await find(council.db, person.id))?.ambassador.name).toBe("Cho Hyun");
});

test("a preview that takes long does not keep the turn from those who save", async () => {
  const save = () => inTurn(council.db, tryToWrite);
  const look = withDrafts(council.db, async (tx) => {
    await tx.presidency.count();
    await sleep(4500);
    return tx.presidency.count();
  });
  await Promise.all([expect(look).rejects.toMatchObject({ code: "P2028" }), sleep(500).then(save)]);
});

test("who is not signed in sees no preview but the way in", async () => {
  const render = async () => new Response("a page");
  const app = council.http({ clientDirectory: import.meta.dirname, render });
  const answer = await app.request("/2025/09?preview=1");
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe("/admin/sign-in?next=%2F2025%2F09%3Fpreview%3D1");
});
