import { isAtLeast, RecordName } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, Form, Link, redirect } from "react-router";
import { answerOf, answerOrProblems, apiContext } from "../../api.ts";
import { recordPath } from "../form/addresses.ts";
import { DeskOpening } from "../form/desk-opening.tsx";
import { attempt } from "../form/failures.ts";
import { sentForm } from "../form/sent-form.ts";
import type { Route } from "./+types/history-page";
import { Comparison } from "./comparison.tsx";
import { RestoreForm } from "./restore-form.tsx";
import { RevisionTable } from "./revision-table.tsx";
import "./history.css";

const nameFrom = (params: { kind: string; id: string }): RecordName => {
  const name = RecordName.safeParse(params);
  if (name.success) return name.data;
  throw data(null, { status: 404 });
};

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const api = context.get(apiContext);
  const name = nameFrom(params);
  const query = new URL(request.url).searchParams;
  const [a, b] = [Number(query.get("a")), Number(query.get("b"))];
  const [view, revisions, current] = await Promise.all([
    answerOf(api.records.get.query(name)),
    answerOf(api.revisions.list.query(name)),
    answerOf(api.session.current.query()),
  ]);
  const { answer: comparison, problems } =
    query.has("a") && query.has("b")
      ? await answerOrProblems(api.revisions.compare.query({ a, b }))
      : { answer: null, problems: [] };
  const isPublisher = current !== null && isAtLeast(current.role, "publisher");
  return { name, label: view.label, version: view.version, revisions, comparison, problems, isPublisher };
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const api = context.get(apiContext);
  const { kind, id } = nameFrom(params);
  const form = await sentForm(request);
  const revision = Number(form.get("revision"));
  const input = { id: revision, from: Number(form.get("from")), reason: String(form.get("reason") ?? "") };
  const address = recordPath(kind, id);
  const { answer, refusal } = await attempt(() => api.revisions.restore.mutate(input), form);
  if (answer)
    throw redirect(`${address}?${new URLSearchParams({ v: String(answer.version), done: "restore" })}`);
  return data({ revision, refusal, reason: input.reason }, { status: refusal.status });
};

export { readAnew as shouldRevalidate } from "../form/read-anew.ts";
export { SessionEnded as ErrorBoundary } from "../form/session-ended.tsx";

/** All that was ever done to a record, any two states of it side by side, and the way back to one. */
export default function HistoryPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const { name, label, version, revisions, comparison, problems, isPublisher } = loaderData;
  return (
    <>
      <DeskOpening
        title={t`History of ${label}`}
        kicker={<Link to={recordPath(name.kind, name.id)}>{label}</Link>}
      />
      {problems.map(({ message }) => (
        <p key={message} role="alert" className="desk-problem">
          {message}
        </p>
      ))}
      {comparison && <Comparison kind={name.kind} comparison={comparison} />}
      {comparison && isPublisher && (
        <RestoreForm
          version={version}
          revisions={[comparison.newer.id, comparison.older.id]}
          undone={actionData ?? null}
        />
      )}
      <Form className="desk-history" id="history">
        <RevisionTable revisions={revisions} comparison={comparison} />
        {revisions.length > 1 && (
          <button type="submit">
            <Trans>Compare the two that are marked</Trans>
          </button>
        )}
      </Form>
    </>
  );
}
