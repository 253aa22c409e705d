import type { Lack } from "@council/schema/desk";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { kindWords } from "../form/kinds.ts";

/** What a turn lacks, in words. */
export const LackWords = ({ lack: { lacks, kind, id, count } }: { lack: Lack }) => {
  const { t } = useLingui();
  switch (lacks) {
    case "ambassador":
      return <Trans>Nobody is named who leads the delegation</Trans>;
    case "profile":
      return <Trans>No profile is written</Trans>;
    case "country-profile":
      return <Trans>No country profile is written</Trans>;
    case "words":
      return <Plural value={count} one="The profile has one word" other="The profile has only # words" />;
    case "figures":
      return <Plural value={count} one="One figure is old" other="# figures are old" />;
    case "unsourced":
      return (
        <>
          {t(kindWords[kind].one)} {id}:{" "}
          <Plural value={count} one="one fact has no source" other="# facts have no source" />
        </>
      );
  }
};
