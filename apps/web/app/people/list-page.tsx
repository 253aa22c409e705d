import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { personPath, statePath } from "../lib/paths.ts";
import { Opening } from "../ui/opening.tsx";
import { PageHead } from "../ui/page-head.tsx";
import type { Route } from "./+types/list-page";
import { byState, type Delegation } from "./by-state.ts";
import "./people.css";

export const handle: PageHandle = { parameters: [] };

export const loader = async ({ context }: Route.LoaderArgs) => {
  const api = context.get(apiContext);
  const [people, states] = await Promise.all([
    answerOf(api.ambassadors.list.query()),
    answerOf(api.states.list.query()),
  ]);
  const delegations = byState(
    people,
    states.map(({ id, commonName }) => ({ id, commonName })),
  );
  return { count: people.length, delegations };
};

export default function PeoplePage({ loaderData: { count, delegations } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <PageHead
        title={t`People in the chair of the Security Council`}
        description={t`${count} people who presided over the UN Security Council, led a delegation that did, or were named to, by state.`}
        path="/people"
      />
      <Opening
        kicker={<Trans>Ambassadors, ministers, heads of state</Trans>}
        title={<Trans>People in the chair</Trans>}
      >
        <p className="standfirst">
          <Trans>
            {count} people presided over the Council, led a delegation that did, or are named to. They are
            those a source names: for <Link to="/about/data">many months</Link> nobody has yet looked up who
            sat in the chair.
          </Trans>
        </p>
      </Opening>
      <div className="delegations">
        {delegations.map((delegation) => (
          <DelegationSection key={delegation.state?.id ?? ""} delegation={delegation} />
        ))}
      </div>
    </>
  );
}

const DelegationSection = ({ delegation: { state, people } }: { delegation: Delegation }) => (
  <section>
    <h2>
      {state ? (
        <Link to={statePath(state.id)}>{state.commonName}</Link>
      ) : (
        <Trans>For more than one state</Trans>
      )}
    </h2>
    <ul>
      {people.map(({ id, name, turns }) => (
        <li key={id}>
          <Link to={personPath(id)}>{name}</Link>
          {turns > 1 && (
            <span className="gap">
              {" "}
              <Plural value={turns} one="# turn" other="# turns" />
            </span>
          )}
        </li>
      ))}
    </ul>
  </section>
);
