import type { UnconfirmedTurn } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { answerOf, apiContext } from "../../api.ts";
import { useFormat } from "../../i18n/format.ts";
import { recordPath } from "../form/addresses.ts";
import { DeskOpening } from "../form/desk-opening.tsx";
import { DraftTable } from "../form/draft-table.tsx";
import type { Route } from "./+types/page";
import { Turn } from "./turn.tsx";
import "./worklist.css";

export const loader = async ({ context }: Route.LoaderArgs) =>
  answerOf(context.get(apiContext).desk.worklist.query());

/** What there is to do: what the coming turns lack, which drafts wait, which past months nobody has confirmed. */
export default function WorklistPage({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui();
  const { turns, waiting, scheduled, unconfirmed } = loaderData;
  return (
    <>
      <DeskOpening title={t`What there is to do`}>
        <Link to="/admin/import">
          <Trans>Paste a profile</Trans>
        </Link>
        <Link to="/admin/change-ambassador">
          <Trans>Change the ambassador</Trans>
        </Link>
        <Link to="/admin/records">
          <Trans>Any record</Trans>
        </Link>
      </DeskOpening>
      <section aria-labelledby="turns">
        <h2 id="turns" className="desk-unseen">
          <Trans>The presidencies to come</Trans>
        </h2>
        <ol className="worklist">
          {turns.map((turn) => (
            <Turn key={turn.id} turn={turn} />
          ))}
        </ol>
      </section>
      {scheduled.length > 0 && (
        <section className="desk-section">
          <h2>
            <Trans>To be published at a time</Trans>
          </h2>
          <DraftTable drafts={scheduled} />
        </section>
      )}
      {waiting.length > 0 && (
        <section className="desk-section">
          <h2>
            <Trans>Drafts that wait</Trans>
          </h2>
          <DraftTable drafts={waiting} />
        </section>
      )}
      {unconfirmed.length > 0 && <Unconfirmed turns={unconfirmed} />}
    </>
  );
}

const Unconfirmed = ({ turns }: { turns: UnconfirmedTurn[] }) => {
  const format = useFormat();
  return (
    <section className="desk-section">
      <h2>
        <Trans>Over, and not confirmed</Trans>
      </h2>
      <ul className="desk-made">
        {turns.map(({ id, name, known }) => (
          <li key={id}>
            <Link to={recordPath("presidency", id)}>
              {format.month(id)}, {name}
            </Link>
            :{" "}
            {known === "announced" ? (
              <Trans>every source was written before it began</Trans>
            ) : (
              <Trans>the rule alone says so</Trans>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
