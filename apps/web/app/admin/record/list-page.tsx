import { EditableKind, type RecordSummary } from "@council/schema/desk";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { data, Form, Link } from "react-router";
import { answerOf, apiContext } from "../../api.ts";
import { newRecordPath, recordPath } from "../form/addresses.ts";
import { DeskOpening } from "../form/desk-opening.tsx";
import { kindWords } from "../form/kinds.ts";
import { useMoment } from "../form/new-york-time.ts";
import type { Route } from "./+types/list-page";

const most = 100;

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const kind = EditableKind.safeParse(params.kind);
  if (!kind.success) throw data(null, { status: 404 });
  const q = new URL(request.url).searchParams.get("q")?.trim().slice(0, 200) ?? "";
  const all = await answerOf(context.get(apiContext).records.list.query({ kind: kind.data, q }));
  return { kind: kind.data, q, count: all.length, records: all.slice(0, most) };
};

/** The records of a kind, to be found by their id or what they are called. */
export default function ListPage({ loaderData: { kind, q, count, records } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <DeskOpening title={t(kindWords[kind].many)} kicker={<Link to="/admin/records">{t`Records`}</Link>}>
        <Link to={newRecordPath(kind)}>{t(kindWords[kind].add)}</Link>
      </DeskOpening>
      <Form className="desk-find" role="search">
        <label htmlFor="q">
          <Trans>Find</Trans>
        </label>
        <input type="search" id="q" name="q" defaultValue={q} autoComplete="off" />
        <button type="submit">
          <Trans>Find</Trans>
        </button>
      </Form>
      <p role="status" className="desk-hint">
        {count > most ? (
          <Trans>
            The first {most} of {count}. Find the one you mean.
          </Trans>
        ) : (
          <Plural value={count} _0="None" one="One" other="#" />
        )}
      </p>
      {records.length > 0 && <Records kind={kind} records={records} />}
    </>
  );
}

const Records = ({ kind, records }: { kind: EditableKind; records: RecordSummary[] }) => (
  <table className="table">
    <thead>
      <tr>
        <th scope="col">
          <Trans>Record</Trans>
        </th>
        <th scope="col">
          <Trans>Id</Trans>
        </th>
        <th scope="col">
          <Trans>As it stands</Trans>
        </th>
      </tr>
    </thead>
    <tbody>
      {records.map((record) => (
        <tr key={record.id}>
          <th scope="row">
            <Link to={recordPath(kind, record.id)}>{record.label || record.id}</Link>
          </th>
          <td>{record.id}</td>
          <td>
            <Standing record={record} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Standing = ({ record: { isPublished, hasDraft, publishAt } }: { record: RecordSummary }) => {
  const moment = useMoment();
  if (publishAt) return <Trans>To be published {moment(publishAt)}</Trans>;
  if (hasDraft) return isPublished ? <Trans>Published, with a draft</Trans> : <Trans>Draft</Trans>;
  return <Trans>Published</Trans>;
};
