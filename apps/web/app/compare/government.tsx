import type { ComparedPresidency, Officeholder } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { Gap } from "../ui/facts.tsx";
import { SourceMark } from "../ui/sources.tsx";

/** Who held an office in the month, or the gap. */
export const InOffice = ({ holder }: { holder: Officeholder | null | undefined }) => {
  const format = useFormat();
  if (!holder) return <NoSource />;
  return (
    <>
      {holder.name}
      {holder.since !== null && (
        <span className="gap">
          , <Trans>since {format.date(holder.since)}</Trans>
        </span>
      )}
      <SourceMark ids={holder.sources} />
    </>
  );
};

/** The form of government in the month, or the gap. */
export const Government = ({ one: { countryProfile } }: { one: ComparedPresidency }) => {
  const government = countryProfile?.governmentType;
  if (!government) return <NoSource />;
  return (
    <>
      {government.value}
      <SourceMark ids={government.sources} />
    </>
  );
};

/** The gap where nothing has been read. */
export const NoSource = () => (
  <Gap>
    <Trans>No source yet.</Trans>
  </Gap>
);
