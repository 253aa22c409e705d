import type { AmbassadorView } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";
import { Gap } from "../ui/facts.tsx";
import { Flag } from "../ui/flag.tsx";
import { useCapacity } from "../ui/people.tsx";
import { Sittings } from "../ui/sittings.tsx";
import { SourceMark } from "../ui/sources.tsx";

type Turns = AmbassadorView["presided"];

/** The person's months in the chair: for which state, in what capacity, seen on which days. */
export const Presided = ({ presided }: { presided: Turns }) => (
  <section>
    <h2>
      <Trans>In the chair</Trans>
    </h2>
    <table className="table presided">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Month</Trans>
          </th>
          <th scope="col">
            <Trans>Capacity</Trans>
          </th>
          <th scope="col">
            <Trans>Seen presiding</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {presided.map((turn) => (
          <Row key={turn.id} turn={turn} />
        ))}
      </tbody>
    </table>
  </section>
);

const Row = ({ turn }: { turn: Turns[number] }) => {
  const format = useFormat();
  const capacity = useCapacity()(turn);
  const { presidencyId, state, sources, note } = turn;
  return (
    <tr>
      <th scope="row">
        <Link to={monthPath(presidencyId)} prefetch="intent">
          {format.month(presidencyId)}
        </Link>
        <SourceMark ids={sources} />
        <p className="presided-for">
          <Flag of={state} width={24} />
          {state.name}
        </p>
      </th>
      <td>
        {capacity ?? (
          <Gap>
            <Trans>No source yet</Trans>
          </Gap>
        )}
      </td>
      <td>
        <Sittings of={turn} />
        {note !== null && <p className="aside-note">{note}</p>}
      </td>
    </tr>
  );
};
