import type { EditableKind } from "@council/schema/desk";
import type { AppRouter } from "@council/server/router";
import type { TRPCClient } from "@trpc/client";
import { redirect } from "react-router";
import { recordPath } from "../form/addresses.ts";
import { attempt, type Refusal, textsOf } from "../form/failures.ts";
import { newYorkInstant } from "../form/new-york-time.ts";

/** What can be done with a record as it stands, beside saving it. */
const acts = ["discard", "publish", "schedule", "unschedule", "withdraw"] as const;
export type Act = (typeof acts)[number];

/** True when `text` names something to be done. */
export const isAct = (text: unknown): text is Act => acts.some((act) => act === text);

/** An act that was refused, with what had been typed for it. */
export type Undone = { act: Act; refusal: Refusal; typed: Record<string, string>; accepted: string[] };

type Api = TRPCClient<AppRouter>;
type Name = { kind: EditableKind; id: string };

/** Does something with a record. @returns why it could not be; what is done leads back to the record's page. */
export const perform = async (api: Api, name: Name, act: Act, form: FormData): Promise<Undone> => {
  const address = recordPath(name.kind, name.id);
  const { answer, refusal } = await attempt(() => asked(api, name, act, form), form);
  if (refusal)
    return {
      ...{ act, refusal, typed: Object.fromEntries(textsOf(form)) },
      accepted: form.getAll("accepted").map(String),
    };
  throw redirect(`${address}?${new URLSearchParams({ v: String(answer.version), done: act })}`);
};

const asked = (api: Api, name: Name, act: Act, form: FormData): Promise<{ version: number }> => {
  const version = { ...name, from: Number(form.get("from")) };
  const terms = {
    ...version,
    reason: String(form.get("reason") ?? "").trim() || null,
    isCorrection: form.get("isCorrection") === "on",
    accepted: form.getAll("accepted").map(String),
  };
  switch (act) {
    case "discard":
      return api.drafts.discard.mutate(version);
    case "unschedule":
      return api.drafts.unschedule.mutate(version);
    case "publish":
      return api.drafts.publish.mutate(terms);
    case "withdraw":
      return api.records.withdraw.mutate(terms);
    case "schedule":
      return api.drafts.schedule.mutate({
        ...terms,
        publishAt: newYorkInstant(String(form.get("publishAt") ?? ""))?.toISOString() ?? "",
      });
  }
};
