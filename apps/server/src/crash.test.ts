import { setTimeout as sleep } from "node:timers/promises";
import { testProvider } from "@council/prisma/testing";
import { expect, test } from "vitest";
import { openServer } from "../testing/open-server.ts";

const rounds = Number(process.env.CRASH_ROUNDS ?? (testProvider === "sqlite" ? 20 : 5));
const people = ["sangjin-kim", "pascale-baeriswyl", "barbara-woodward", "vassily-nebenzia"];

/** What a save that was answered has left, by its note. */
type Acknowledged = { person: string; version: number; note: string };

const { db, start, kill, browserOf, verdict } = await openServer();

test(
  `no acknowledged save is lost, and none is half there, through ${rounds} sudden ends`,
  async () => {
    const acknowledged: Acknowledged[] = [];
    let cutOff = 0;
    let number = 0;

    await start();
    const { api } = await browserOf("editor");

    /** Saves one person again and again until the line breaks. */
    const keepSaving = async (person: string): Promise<void> => {
      for (;;) {
        const note = `Note ${++number}.`;
        try {
          const { current, version } = await api.records.get.query({ kind: "ambassador", id: person });
          const saved = await api.drafts.save.mutate({
            ...{ kind: "ambassador", id: person, from: version },
            fields: { ...current, note },
          });
          acknowledged.push({ person, version: saved.version, note });
        } catch (error) {
          if ((error as { data?: unknown }).data) throw error;
          cutOff += 1;
          return;
        }
      }
    };

    for (let round = 0; round < rounds; round++) {
      if (round > 0) await start();
      const before = acknowledged.length;
      const saving = Promise.all(people.map(keepSaving));
      while (acknowledged.length === before) await sleep(5);
      await sleep(Math.random() * 300);
      await kill();
      await saving;
      expect(await verdict(), `after round ${round}`).toBe("ok");
      // A later save would cover half of one: it is looked for before the next round.
      for (const person of people) {
        const saves = { recordId: person, kind: "ambassador", act: "saved" };
        const [last, draft] = await db.$transaction(
          [
            db.revision.findFirst({ where: saves, orderBy: { id: "desc" } }),
            db.draft.findFirst({ where: { kind: "ambassador", recordId: person } }),
          ],
          { isolationLevel: "Serializable" },
        );
        expect(draft?.fields ?? null, `${person} after round ${round}`).toEqual(last?.after ?? null);
      }
    }

    const kept = new Map((await db.revision.findMany()).map((row) => [row.id, row]));
    for (const { person, version, note } of acknowledged)
      expect(kept.get(version), note).toMatchObject({
        recordId: person,
        after: expect.objectContaining({ note }),
      });
    expect(acknowledged.length).toBeGreaterThan(rounds);
    expect(cutOff).toBe(rounds * people.length);
    console.log(`${rounds} sudden ends, ${acknowledged.length} acknowledged saves, none lost`);
  },
  60_000 + rounds * 10_000,
);
