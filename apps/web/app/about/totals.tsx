import type { CoverageView } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";

type TotalsOf = CoverageView["totals"];

const words = {
  turns: msg`turns`,
  states: msg`states`,
  memberships: msg`seats held`,
  people: msg`people`,
  events: msg`meetings`,
  profiles: msg`profiles of a month`,
  sources: msg`sources`,
} satisfies Record<keyof TotalsOf, MessageDescriptor>;

/** How much the record holds. */
export const Totals = ({ totals }: { totals: TotalsOf }) => {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <dl className="totals">
      {(Object.keys(words) as (keyof TotalsOf)[]).map((key) => (
        <div key={key}>
          <dt>{t(words[key])}</dt>
          <dd>{format.number(totals[key], 0)}</dd>
        </div>
      ))}
    </dl>
  );
};
