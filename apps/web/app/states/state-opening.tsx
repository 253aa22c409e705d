import type { Day, StateView } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import type { Term } from "../lib/terms.ts";
import { Flag } from "../ui/flag.tsx";
import { Opening } from "../ui/opening.tsx";
import { Listed } from "./listed.tsx";
import { Standing } from "./standing.tsx";

/** The state's name and flag, how it stands to the Council, and what became of it or came before it. */
export const StateOpening = ({ view, terms, today }: { view: StateView; terms: Term[]; today: Day }) => {
  const { state, successors, predecessors } = view;
  const name = state.names.at(-1)?.name;
  return (
    <div className="state-opening">
      <Opening
        kicker={
          <Link to="/states">
            <Trans>States of the Council</Trans>
          </Link>
        }
        title={state.commonName}
      >
        {name !== state.commonName && <p className="state-name">{name}</p>}
        <p className="standfirst">{state.ending ?? <Standing terms={terms} today={today} />}</p>
        {successors.length > 0 && (
          <p className="state-kin">
            <Trans>
              Succeeded by <Listed states={successors} />.
            </Trans>
          </p>
        )}
        {predecessors.length > 0 && (
          <p className="state-kin">
            <Trans>
              A successor of <Listed states={predecessors} />, whose terms and turns are told there.
            </Trans>
          </p>
        )}
      </Opening>
      <Flag of={view} width={132} />
    </div>
  );
};
