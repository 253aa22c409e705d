import type { Day, Month, StateView } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";
import type { Term } from "../lib/terms.ts";
import { Gap } from "../ui/facts.tsx";

type Props = { terms: Term[]; turns: StateView["turns"]; today: Day };

/** How often the state sat and presided, and when first, last and next. */
export const Record = ({ terms, turns, today }: Props) => {
  const begun = turns.filter(({ startsOn }) => startsOn <= today);
  const isPermanent = terms.some(({ seats }) => seats.some(({ seat }) => seat === "permanent"));
  return (
    <dl className="record">
      <Entry term={<Trans>Turns</Trans>}>{begun.length}</Entry>
      {!isPermanent && <Entry term={<Trans>Terms</Trans>}>{terms.length}</Entry>}
      <Entry term={<Trans>First turn</Trans>}>
        <Turn month={begun[0]?.id} />
      </Entry>
      <Entry term={<Trans>Last turn</Trans>}>
        <Turn month={begun.at(-1)?.id} />
      </Entry>
      <Entry term={<Trans>Next turn</Trans>}>
        <Turn month={turns[begun.length]?.id} />
      </Entry>
    </dl>
  );
};

const Entry = ({ term, children }: { term: ReactNode; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const Turn = ({ month }: { month: Month | undefined }) => {
  const format = useFormat();
  if (!month)
    return (
      <Gap>
        <Trans>none known</Trans>
      </Gap>
    );
  return <Link to={monthPath(month)}>{format.monthBrief(month)}</Link>;
};
