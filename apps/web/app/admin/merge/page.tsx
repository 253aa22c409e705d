import type { Problem } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, Link, redirect } from "react-router";
import { answerOf, answerOrProblems, apiContext } from "../../api.ts";
import { recordPath } from "../form/addresses.ts";
import { DeskOpening } from "../form/desk-opening.tsx";
import { attempt } from "../form/failures.ts";
import { sentForm } from "../form/sent-form.ts";
import type { Route } from "./+types/page";
import { MergeForm } from "./merge-form.tsx";
import { PairForm } from "./pair-form.tsx";

export { readAnew as shouldRevalidate } from "../form/read-anew.ts";
export { SessionEnded as ErrorBoundary } from "../form/session-ended.tsx";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const api = context.get(apiContext);
  const query = new URL(request.url).searchParams;
  const pair = { fromId: query.get("from")?.trim() ?? "", toId: query.get("to")?.trim() ?? "" };
  const persons = await answerOf(api.records.choices.query({ kind: "ambassador" }));
  const { answer: preview, problems } = query.has("to")
    ? await answerOrProblems(api.ambassadors.mergePreview.query(pair))
    : { answer: null, problems: [] as Problem[] };
  return { pair, persons, preview, problems };
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const api = context.get(apiContext);
  const form = await sentForm(request);
  const text = (name: string): string => String(form.get(name) ?? "");
  const toId = text("toId");
  const input = {
    ...{ fromId: text("fromId"), toId, reason: text("reason") },
    ...{ fromVersion: Number(text("fromVersion")), toVersion: Number(text("toVersion")) },
  };
  const { answer, refusal } = await attempt(() => api.ambassadors.merge.mutate(input), form);
  if (refusal) return data({ refusal, reason: input.reason }, { status: refusal.status });
  const told = new URLSearchParams({ v: String(answer.version), done: "merge" });
  throw redirect(`${recordPath("ambassador", toId)}?${told}`);
};

/** Brings two entries of one person together, in two steps: which two, and what it comes to. */
export default function MergePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const { pair, persons, preview, problems } = loaderData;
  return (
    <>
      <DeskOpening
        title={t`Merge two entries of one person`}
        kicker={<Link to="/admin/records/ambassador">{t`People`}</Link>}
      />
      <p className="desk-hint desk-alone">
        <Trans>
          What both entries hold is kept in the one that stays. The address of the other leads there from then
          on, and its id is never used again.
        </Trans>
      </p>
      <PairForm key={`${pair.fromId} ${pair.toId}`} pair={pair} persons={persons} problems={problems} />
      {preview && <MergeForm preview={preview} undone={actionData ?? null} />}
    </>
  );
}
