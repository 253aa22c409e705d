import type { PresiderMerge } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "../../i18n/format.ts";
import { optionWords } from "../form/option-words.ts";

/** What becomes of the months in the chair of a person whose entry goes. */
export const MergedTurns = ({ presiders }: { presiders: PresiderMerge[] }) => {
  const { t } = useLingui();
  const format = useFormat();
  if (presiders.length === 0)
    return (
      <p>
        <Trans>The entry that goes presided in no month.</Trans>
      </p>
    );
  return (
    <div>
      <h3>
        <Trans>Months in the chair that go over</Trans>
      </h3>
      <ul className="desk-value-list">
        {presiders.map(({ before, joins }) => {
          const month = format.month(before.presidencyId);
          const words = before.capacity && optionWords[before.capacity];
          const capacity = words ? t(words) : t`capacity not known`;
          return (
            <li key={before.id}>
              {joins === null ? (
                <Trans>
                  {month}, {capacity}
                </Trans>
              ) : (
                <Trans>
                  {month}, {capacity}: taken into what is recorded of this month already
                </Trans>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
