import { type Proposal, readProfile } from "@council/schema/import-profile";
import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { answerOf, apiContext } from "../../api.ts";
import { DeskOpening } from "../form/desk-opening.tsx";
import { textsOf } from "../form/failures.ts";
import { sentForm } from "../form/sent-form.ts";
import type { Route } from "./+types/page";
import { type Choices, choicesIn, type ImportProblems, proposedChoices } from "./choices.ts";
import { Imported } from "./imported.tsx";
import { knownPerson } from "./known-person.ts";
import { longestArticle } from "./longest-article.ts";
import { type Made, makeDrafts } from "./make-drafts.ts";
import { PasteForm } from "./paste-form.tsx";
import { ProposalsForm } from "./proposals-form.tsx";
import "./import.css";

export { SessionEnded as ErrorBoundary } from "../form/session-ended.tsx";

/** Where a paste stands: read and proposed, or made into drafts. */
type Step =
  | {
      is: "proposed";
      text: string;
      proposals: Proposal[];
      choices: Choices;
      person: { id: string; name: string } | null;
      problems: ImportProblems;
    }
  | { is: "unread"; text: string; problem: "too-long" | "nothing-found" }
  | { is: "made"; made: Made };

export const loader = async ({ context }: Route.LoaderArgs) => ({
  states: await answerOf(context.get(apiContext).records.choices.query({ kind: "state" })),
});

export const action = async ({ request, context }: Route.ActionArgs) => {
  const api = context.get(apiContext);
  const form = await sentForm(request);
  if ((await api.session.current.query()) === null) throw data({ sent: textsOf(form) }, { status: 401 });
  const text = String(form.get("text") ?? "");
  if (text.length > longestArticle)
    return data<Step>({ is: "unread", text, problem: "too-long" }, { status: 400 });
  const proposals = readProfile(text);
  if (proposals.length === 0)
    return data<Step>({ is: "unread", text, problem: "nothing-found" }, { status: 400 });
  const isRead = form.get("do") === "read";
  const choices = isRead ? proposedChoices(proposals) : choicesIn(form);
  const { made, problems } = isRead
    ? { made: null, problems: {} }
    : await makeDrafts(api, proposals, choices, form);
  if (made) return data<Step>({ is: "made", made });
  const person = await knownPerson(api, proposals);
  const status = Object.keys(problems).length > 0 ? 400 : 200;
  return data<Step>({ is: "proposed", text, proposals, choices, person, problems }, { status });
};

/** A pasted article becomes proposed fields, each with its words; what is accepted becomes drafts. */
export default function ImportPage({ loaderData: { states }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <DeskOpening title={t`Paste a profile`} />
      {actionData === undefined && <PasteForm />}
      {actionData?.is === "unread" && <PasteForm text={actionData.text} problem={actionData.problem} />}
      {actionData?.is === "proposed" && <ProposalsForm {...actionData} states={states} />}
      {actionData?.is === "made" && <Imported made={actionData.made} />}
    </>
  );
}
