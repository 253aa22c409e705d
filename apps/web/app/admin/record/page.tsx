import { EditableKind, isAtLeast } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, Link, useSearchParams } from "react-router";
import { answerOf, apiContext } from "../../api.ts";
import { publicPathOf, recordPath } from "../form/addresses.ts";
import { DeskOpening } from "../form/desk-opening.tsx";
import { kindWords } from "../form/kinds.ts";
import { sentForm } from "../form/sent-form.ts";
import type { Route } from "./+types/page";
import { isAct, perform } from "./acts.ts";
import { choicesFor } from "./choices-for.ts";
import { Conflict } from "./conflict.tsx";
import { Done } from "./done.tsx";
import { Editor } from "./editor.tsx";
import { latestOf } from "./latest-of.ts";
import { LivePage } from "./live-page.tsx";
import { save, saveChosen } from "./save.ts";
import { Standing } from "./standing.tsx";
import "./record.css";

const nameFrom = ({ kind, id }: { kind: string; id: string }) => {
  const known = EditableKind.safeParse(kind);
  if (!known.success) throw data(null, { status: 404 });
  return { kind: known.data, id };
};

export { readAnew as shouldRevalidate } from "../form/read-anew.ts";
export { SessionEnded as ErrorBoundary } from "../form/session-ended.tsx";

export const loader = async ({ params, context }: Route.LoaderArgs) => {
  const api = context.get(apiContext);
  const name = nameFrom(params);
  const [view, latest, current] = await Promise.all([
    answerOf(api.records.get.query(name)),
    latestOf(api, name),
    answerOf(api.session.current.query()),
  ]);
  const [findings, choices] = await Promise.all([
    view.draft ? answerOf(api.drafts.check.query(name)) : [],
    choicesFor(api, view.current ?? {}),
  ]);
  return {
    view,
    latest,
    findings,
    choices,
    isPublisher: current !== null && isAtLeast(current.role, "publisher"),
  };
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const api = context.get(apiContext);
  const name = nameFrom(params);
  const form = await sentForm(request);
  const act = form.get("do");
  if (isAct(act)) {
    const undone = await perform(api, name, act, form);
    return data({ unsaved: null, undone }, { status: undone.refusal.status });
  }
  const place = { ...name, address: recordPath(name.kind, name.id) };
  const unsaved = await (act === "choose" ? saveChosen : save)(api, place, form);
  return data({ unsaved, undone: null }, { status: unsaved.status });
};

export default function RecordPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const [query] = useSearchParams();
  const { view, latest, findings, choices, isPublisher } = loaderData;
  const { kind, id, label, current } = view;
  const { unsaved = null, undone = null } = actionData ?? {};
  const begun = `${id} ${query.get("v")} ${undone?.refusal.status === 409 ? view.version : ""}`;
  const path = publicPathOf(kind, id, current);
  return (
    <>
      <DeskOpening
        title={label}
        kicker={<Link to={`/admin/records/${kind}`}>{t(kindWords[kind].many)}</Link>}
      >
        <Link to={`${recordPath(kind, id)}/revisions`}>
          <Trans>History</Trans>
        </Link>
      </DeskOpening>
      {actionData === undefined && <Done kind={kind} query={query} />}
      <div className="desk-columns">
        <div>
          {unsaved?.conflict ? (
            <Conflict conflict={unsaved.conflict} place={unsaved.place} reason={unsaved.reason} kind={kind} />
          ) : (
            <Editor key={begun} {...{ view, latest, choices, unsaved, query }} />
          )}
        </div>
        <aside className="desk-beside">
          <Standing view={view} findings={findings} isPublisher={isPublisher} undone={undone} />
          <LivePage path={path} hasDraft={view.draft !== null} isPublished={view.published !== null} />
        </aside>
      </div>
    </>
  );
}
