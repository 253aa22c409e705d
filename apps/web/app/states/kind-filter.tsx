import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { groupWords } from "../ui/groups.ts";
import type { Listed } from "./order.ts";
import { isOfKind, kinds, type Selection, selectionPath } from "./selection.ts";

const kindWords = { ...groupWords, former: msg`No longer members` };

/** Shows one regional group alone, or the states that are no more. Each choice is an address of its own. */
export const KindFilter = ({ states, selection }: { states: Listed[]; selection: Selection }) => {
  const { t } = useLingui();
  return (
    <nav className="kinds" aria-label={t`Show states by regional group`}>
      <ul>
        {[null, ...kinds].map((kind) => (
          <li key={kind}>
            <Link
              to={selectionPath({ ...selection, kind })}
              aria-current={kind === selection.kind ? "true" : undefined}
              preventScrollReset
              replace
            >
              {kind ? t(kindWords[kind]) : t`All`}
              <span>{states.filter((state) => isOfKind(state, kind)).length}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
