import type { CountryProfile, Officeholder } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFormat } from "../i18n/format.ts";
import { Fact, Gap } from "../ui/facts.tsx";
import { SourceMark } from "../ui/sources.tsx";

/** Who held the three high offices in the month; nothing where none of them is known. */
export const Offices = ({
  profile: { headOfState, headOfGovernment, foreignMinister },
}: {
  profile: CountryProfile;
}) =>
  (headOfState ?? headOfGovernment ?? foreignMinister) && (
    <>
      <Office id="head-of-state" term={<Trans>Head of state</Trans>} holder={headOfState} />
      <Office id="head-of-government" term={<Trans>Head of government</Trans>} holder={headOfGovernment} />
      <Office id="foreign-minister" term={<Trans>Foreign minister</Trans>} holder={foreignMinister} />
    </>
  );

type OfficeProps = { id: string; term: ReactNode; holder: Officeholder | null };

const Office = ({ id, term, holder }: OfficeProps) => {
  const format = useFormat();
  return (
    <Fact id={id} term={term}>
      {holder === null ? (
        <Gap>
          <Trans>No source yet.</Trans>
        </Gap>
      ) : (
        <>
          {holder.name}
          {holder.since !== null && (
            <span className="gap">
              , <Trans>since {format.date(holder.since)}</Trans>
            </span>
          )}
          <SourceMark ids={holder.sources} />
          {holder.note !== null && <span className="aside-note">{holder.note}</span>}
        </>
      )}
    </Fact>
  );
};
