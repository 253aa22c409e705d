import { slugOf } from "@council/schema";
import type { Proposal } from "@council/schema/import-profile";
import type { AppRouter } from "@council/server/router";
import type { TRPCClient } from "@trpc/client";
import { isApiError } from "../../api.ts";
import { currentOf } from "./recorded.ts";

type Api = TRPCClient<AppRouter>;
type Person = { id: string; name: string };

/** Somebody in the record or in a draft whom the text means, under any spelling; null when it names nobody, or somebody new. */
export const knownPerson = async (api: Api, proposals: Proposal[]): Promise<Person | null> => {
  const said = proposals.find(({ field }) => field === "ambassador.name")?.value;
  const spelling = typeof said === "string" ? slugOf(said) : "";
  if (spelling === "") return null;
  const published = await publishedPerson(api, spelling);
  if (published) return published;
  const { fields } = await currentOf(api, { kind: "ambassador", id: spelling });
  return fields && { id: spelling, name: String(fields.name) };
};

const publishedPerson = async (api: Api, spelling: string): Promise<Person | null> => {
  try {
    const { ambassador } = await api.ambassadors.get.query({ id: spelling });
    return { id: ambassador.id, name: ambassador.name };
  } catch (error) {
    if (isApiError(error) && error.data?.code === "NOT_FOUND") return null;
    throw error;
  }
};
