import type { Profile } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Gap } from "./facts.tsx";
import { SourceMark } from "./sources.tsx";

const programmes = {
  adopted: msg`The Council adopted the programme of work.`,
  "plan-of-work": msg`The Council did not adopt a programme of work; the presidency published a plan of work.`,
  unknown: null,
} satisfies Record<Profile["programmeOfWork"]["status"], MessageDescriptor | null>;

/** What became of a month's programme of work, in a sentence. */
export const Programme = ({ programme: { status, sources } }: { programme: Profile["programmeOfWork"] }) => {
  const { t } = useLingui();
  const sentence = programmes[status];
  if (sentence === null)
    return (
      <Gap>
        <Trans>No source yet for whether the programme of work was adopted.</Trans>
      </Gap>
    );
  return (
    <>
      {t(sentence)}
      <SourceMark ids={sources} />
    </>
  );
};
