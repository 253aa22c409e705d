import type { PresidencyView, Status } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { personPath } from "../lib/paths.ts";
import { FactLink } from "../ui/fact-link.tsx";
import { Gap } from "../ui/facts.tsx";
import { useCapacity } from "../ui/people.tsx";
import { Sittings } from "../ui/sittings.tsx";
import { SourceMark } from "../ui/sources.tsx";

type Seated = PresidencyView["presiders"][number];

/** Who sat in the chair, in what capacity and on which days. */
export const Chair = ({ presiders, status }: { presiders: Seated[]; status: Status }) => (
  <section id="chair">
    <h2>{isToCome(status) ? <Trans>Who is to preside</Trans> : <Trans>Who sat in the chair</Trans>}</h2>
    {presiders.length === 0 ? <NobodyKnown status={status} /> : <ChairTable presiders={presiders} />}
  </section>
);

const isToCome = (status: Status): boolean => status === "scheduled" || status === "projected";

const NobodyKnown = ({ status }: { status: Status }) => (
  <p>
    <Gap>
      {isToCome(status) ? (
        <Trans>No source yet for who is to preside.</Trans>
      ) : (
        <Trans>No source yet for who presided.</Trans>
      )}
    </Gap>
  </p>
);

const ChairTable = ({ presiders }: { presiders: Seated[] }) => {
  const { t } = useLingui();
  return (
    <table className="chair">
      <thead>
        <tr>
          <th scope="col">{t`Person`}</th>
          <th scope="col">{t`Capacity`}</th>
          <th scope="col">{t`Seen presiding`}</th>
        </tr>
      </thead>
      <tbody>
        {presiders.map((presider) => (
          <Row key={presider.id} presider={presider} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ presider }: { presider: Seated }) => {
  const capacity = useCapacity()(presider);
  return (
    <tr id={presider.id}>
      <th scope="row">
        <Link to={personPath(presider.ambassadorId)}>{presider.name}</Link>
        <SourceMark ids={presider.sources} />
        <FactLink id={presider.id} of={presider.name} />
      </th>
      <td>
        {capacity ?? (
          <Gap>
            <Trans>No source yet</Trans>
          </Gap>
        )}
      </td>
      <td>
        <Sittings of={presider} />
        {presider.confidence === "low" && presider.sittings.length > 0 && (
          <p className="aside-note">
            <Trans>Rests on one weak source.</Trans>
          </p>
        )}
        {presider.note !== null && <p className="aside-note">{presider.note}</p>}
      </td>
    </tr>
  );
};
