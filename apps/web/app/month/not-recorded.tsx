import type { PresidencyView } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { tenseOf } from "../lib/tense.ts";
import { Gap } from "../ui/facts.tsx";

type Props = { view: Pick<PresidencyView, "presidency" | "countryProfile" | "today"> };

/** What the record does not hold of the country in that month, said in a sentence. */
export const NotRecorded = ({ view: { presidency, countryProfile, today } }: Props) => {
  const format = useFormat();
  const month = format.month(presidency.id);
  const year = presidency.id.slice(0, 4);
  const { headOfState, headOfGovernment, foreignMinister, figures = [] } = countryProfile ?? {};
  const hasLeaders = Boolean(headOfState ?? headOfGovernment ?? foreignMinister);
  if (hasLeaders && figures.length > 0) return null;
  return (
    <p className="aside-note">
      <Gap>
        {hasLeaders ? null : tenseOf(presidency, today) === "future" ? (
          <Trans>Who will govern in {month} is not known yet.</Trans>
        ) : (
          <Trans>Who governed in {month} is not in the record.</Trans>
        )}{" "}
        {figures.length === 0 && (
          <Trans>No figures of {year} for population, emissions or income are in the record.</Trans>
        )}
      </Gap>
    </p>
  );
};
