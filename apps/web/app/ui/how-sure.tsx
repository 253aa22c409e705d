import type { PresidencySummary } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { SourceMark } from "./sources.tsx";
import { StatusMark } from "./status-mark.tsx";

/** How sure a turn is, by shape and words, with the sources that name its state. */
export const HowSure = ({ presidency }: { presidency: PresidencySummary }) => (
  <>
    <StatusMark status={presidency.status}>
      <Evidence presidency={presidency} />
    </StatusMark>
    {presidency.evidence !== "rule-derived" && <SourceMark ids={presidency.sources} />}
  </>
);

const Evidence = ({
  presidency: { status, evidence, isOnlyAnnounced },
}: {
  presidency: PresidencySummary;
}) => {
  if (status === "derived") return <Trans>Derived from the rule, not yet checked against a source</Trans>;
  if (status === "projected") return <Trans>Projected from the rule</Trans>;
  if (status === "scheduled") return <Trans>Scheduled in the published rota</Trans>;
  if (isOnlyAnnounced) return <Trans>Named by sources written before the month began</Trans>;
  return evidence === "two-sources" ? (
    <Trans>Confirmed by two sources</Trans>
  ) : (
    <Trans>Confirmed by one source</Trans>
  );
};
