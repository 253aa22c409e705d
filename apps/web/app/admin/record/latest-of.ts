import type { RecordName } from "@council/schema/desk";
import type { AppRouter } from "@council/server/router";
import type { TRPCClient } from "@trpc/client";
import { data } from "react-router";
import { answerOf } from "../../api.ts";

/** The newest version of a record, and who made it when. */
export type Latest = { version: number; by: string; at: string };

export const latestOf = async (api: TRPCClient<AppRouter>, name: RecordName): Promise<Latest> => {
  const revisions = await answerOf(api.revisions.list.query(name));
  const newest = revisions.find(({ act }) => act !== "refused");
  if (!newest) throw data(null, { status: 404 });
  return { version: newest.id, by: newest.staffName ?? "", at: newest.at };
};
