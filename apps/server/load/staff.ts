import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "@council/prisma";
import * as invitations from "../src/store/invitations.ts";
import { openBrowser } from "../testing/open-browser.ts";
import { networkTo } from "../testing/start-server.ts";

const people = ["sangjin-kim", "pascale-baeriswyl", "barbara-woodward", "vassily-nebenzia"];
const pauseMs = 500;
const publishEach = 9;

/** What staff did: saves that were answered, publications among them, and what was refused. */
type Work = { saves: number; publications: number; refusals: string[] };

/** Somebody at the desk of a server, who may save the note of one person after another and publish it. */
export type Desk = {
  /** Saves the next note and publishes it. */
  publish: () => Promise<void>;
  /** Saves twice a second and publishes every ninth, until `isOver`; then counts what the database has of it all. */
  workUntil: (isOver: () => boolean) => Promise<Work>;
};

/** Invites somebody to the desk of the server at `origin`, whose database is at `databaseUrl`, and signs them in. */
export const openDesk = async (origin: string, databaseUrl: string): Promise<Desk> => {
  const db = await openDatabase(databaseUrl);
  const { path: link } = await invitations.create(db, {
    ...{ email: null, role: "publisher", invitedById: null, now: new Date() },
  });
  const { api } = openBrowser(networkTo(() => origin));
  await api.session.acceptInvitation.mutate({
    token: new URLSearchParams(link.split("?")[1]).get("token") ?? "",
    ...{ name: "Paul", email: "paul@example.org", password: "correct horse battery staple" },
  });
  const work: Work = { saves: 0, publications: 0, refusals: [] };
  let turn = 0;
  const save = async (isPublished: boolean): Promise<void> => {
    const name = { kind: "ambassador", id: people[turn % people.length] ?? "" } as const;
    turn += 1;
    try {
      const { current, version } = await api.records.get.query(name);
      const note = `Seen ${turn} times.`;
      const saved = await api.drafts.save.mutate({ ...name, from: version, fields: { ...current, note } });
      work.saves += 1;
      if (!isPublished) return;
      const accepted = (await api.drafts.check.query(name)).map(({ key }) => key);
      await api.drafts.publish.mutate({ ...name, from: saved.version, reason: "Under load", accepted });
      work.publications += 1;
    } catch (error) {
      work.refusals.push((error as Error).message);
    }
  };
  return {
    publish: () => save(true),
    workUntil: async (isOver) => {
      while (!isOver()) {
        await save(turn % publishEach === 0);
        await sleep(pauseMs);
      }
      const kept = await db.revision.count({ where: { act: "saved", staffName: "Paul" } });
      if (kept !== work.saves) work.refusals.push(`${work.saves} saves were answered, ${kept} are kept.`);
      await db.$disconnect();
      return work;
    },
  };
};
