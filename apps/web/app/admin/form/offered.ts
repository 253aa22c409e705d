import { EditableKind } from "@council/schema/desk";
import { data } from "react-router";
import { answerOf, apiContext } from "../../api.ts";
import type { Route } from "./+types/offered";

const most = 50;

/** What a field that names a record offers for what is typed into it. */
export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const kind = EditableKind.safeParse(params.kind);
  if (!kind.success) throw data(null, { status: 404 });
  const q = new URL(request.url).searchParams.get("q")?.slice(0, 200) ?? "";
  const choices = await answerOf(context.get(apiContext).records.choices.query({ kind: kind.data, q }));
  return { kind: kind.data, choices: choices.slice(0, most) };
};
