import { type Choice, type EditableKind, type Fields, mentionsIn } from "@council/schema/desk";
import type { AppRouter } from "@council/server/router";
import type { TRPCClient } from "@trpc/client";
import { answerOf } from "../../api.ts";
import type { KnownChoices } from "../form/choices.ts";

/** What a form can name when it opens: every state, and of other kinds what the record names already. */
export const choicesFor = async (api: TRPCClient<AppRouter>, fields: Fields): Promise<KnownChoices> => {
  const named = mentionsIn(fields);
  const of = async (kind: EditableKind): Promise<Choice[]> => {
    const ids = new Set(named.filter((mention) => mention.kind === kind).map(({ id }) => id));
    if (kind !== "state" && ids.size === 0) return [];
    const all = await answerOf(api.records.choices.query({ kind }));
    return kind === "state" ? all : all.filter(({ id }) => ids.has(id));
  };
  const [state, source, ambassador] = await Promise.all([of("state"), of("source"), of("ambassador")]);
  return { state, source, ambassador };
};
