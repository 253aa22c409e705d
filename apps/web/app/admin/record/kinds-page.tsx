import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { newRecordPath } from "../form/addresses.ts";
import { DeskOpening } from "../form/desk-opening.tsx";
import { kinds, kindWords } from "../form/kinds.ts";

/** Every kind of record there is to write. */
export default function KindsPage() {
  const { t } = useLingui();
  return (
    <>
      <DeskOpening title={t`Records`} />
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Kind</Trans>
            </th>
            <th scope="col">
              <Trans>New</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <Link to={`/admin/records/${kind}`}>{t(kindWords[kind].many)}</Link>
              </th>
              <td>
                <Link to={newRecordPath(kind)}>{t(kindWords[kind].add)}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
