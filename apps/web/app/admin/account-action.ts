import type { Problem } from "@council/schema";
import { SecondFactorStart } from "@council/schema/desk";
import { type ActionFunctionArgs, data, redirect } from "react-router";
import { type Api, apiContext } from "../api.ts";
import { attemptAsStaff } from "./attempt.ts";
import { sentForm } from "./form/sent-form.ts";

const path = "/admin/account";

/** What became of a form on the account's page. */
type Outcome = { tried: string; problems: Problem[]; start: SecondFactorStart | null };

type Typed = (name: string) => string;

/** What each form on the page does, by the value of its button. */
const deeds: Record<string, (session: Api["session"], typed: Typed) => Promise<unknown>> = {
  password: (session, typed) =>
    session.changePassword.mutate({ current: typed("current"), password: typed("password") }),
  "start-factor": (session, typed) => session.startSecondFactor.mutate({ password: typed("password") }),
  "confirm-factor": (session, typed) => session.confirmSecondFactor.mutate({ code: typed("code") }),
  "end-factor": (session, typed) => session.endSecondFactor.mutate({ password: typed("password") }),
  revoke: (session, typed) => session.revoke.mutate({ id: typed("id") }),
  "revoke-others": (session) => session.revokeOthers.mutate(),
};

export const accountAction = async ({ request, context }: ActionFunctionArgs) => {
  const form = await sentForm(request);
  const typed: Typed = (name) => String(form.get(name) ?? "");
  const tried = typed("do");
  const deed = deeds[tried];
  if (deed === undefined) throw data(null, { status: 400 });
  const { answer, problems, status } = await attemptAsStaff(
    deed(context.get(apiContext).session, typed),
    path,
  );
  if (problems.length > 0)
    return data<Outcome>({ tried, problems, start: startIn(typed("start")) }, { status });
  if (tried === "start-factor") return data<Outcome>({ tried, problems, start: answer as SecondFactorStart });
  return redirect(`${path}?${new URLSearchParams({ done: tried })}`);
};

/** What a set-up had begun with, as its form carries it through a wrong code. */
const startIn = (carried: string): SecondFactorStart | null => {
  try {
    return SecondFactorStart.parse(JSON.parse(carried));
  } catch {
    return null;
  }
};
