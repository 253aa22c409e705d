import { EditableKind } from "@council/schema/desk";
import { useLingui } from "@lingui/react/macro";
import { data, Link } from "react-router";
import { apiContext } from "../../api.ts";
import { newRecordPath } from "../form/addresses.ts";
import { fieldsFrom } from "../form/blank.ts";
import { DeskOpening } from "../form/desk-opening.tsx";
import { kindWords } from "../form/kinds.ts";
import { RecordForm } from "../form/record-form.tsx";
import { sentForm } from "../form/sent-form.ts";
import type { Route } from "./+types/new-page";
import { choicesFor } from "./choices-for.ts";
import { save } from "./save.ts";

const kindFrom = (text: string): EditableKind => {
  const kind = EditableKind.safeParse(text);
  if (kind.success) return kind.data;
  throw data(null, { status: 404 });
};

export { SessionEnded as ErrorBoundary } from "../form/session-ended.tsx";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const kind = kindFrom(params.kind);
  const fields = fieldsFrom(kind, new URL(request.url).searchParams);
  return { kind, fields, choices: await choicesFor(context.get(apiContext), fields) };
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const kind = kindFrom(params.kind);
  const place = { kind, id: null, address: newRecordPath(kind) };
  const unsaved = await save(context.get(apiContext), place, await sentForm(request));
  return data(unsaved, { status: unsaved.status });
};

/** The form of a record that is yet to be; the address can fill in its fields. */
export default function NewPage({ loaderData: { kind, fields, choices }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <DeskOpening
        title={t(kindWords[kind].add)}
        kicker={<Link to={`/admin/records/${kind}`}>{t(kindWords[kind].many)}</Link>}
      />
      <div className="desk-alone">
        <RecordForm
          key={kind}
          kind={kind}
          id={null}
          from={0}
          fields={fields}
          choices={choices}
          lastResult={actionData?.lastResult ?? null}
          reason={actionData?.reason ?? ""}
          state={{ is: "new" }}
          saved={null}
        />
      </div>
    </>
  );
}
