import type { PresidencyView } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { OnThisPage } from "../ui/on-this-page.tsx";
import { knownAmbassadors } from "./ambassadors.tsx";

/** The parts of the page of a month, in their order on a phone. */
export const Parts = ({ view: { profile, events, ambassadors } }: { view: PresidencyView }) => {
  const story = profile ? [{ id: "story", word: <Trans>The month</Trans> }] : [];
  const state = [
    { id: "country", word: <Trans>Country</Trans> },
    { id: "council", word: <Trans>On the Council</Trans> },
    { id: "certainty", word: <Trans>How sure</Trans> },
  ];
  const chair = [
    ...(events.length > 0 ? [{ id: "meetings", word: <Trans>Meetings</Trans> }] : []),
    { id: "chair", word: <Trans>In the chair</Trans> },
    ...(knownAmbassadors(ambassadors).length > 0
      ? [{ id: "ambassadors", word: <Trans>Ambassadors</Trans> }]
      : []),
  ];
  const sources = { id: "sources", word: <Trans>Sources</Trans> };
  return (
    <OnThisPage
      isForPhones
      parts={profile ? [...story, ...state, ...chair, sources] : [...chair, ...state, sources]}
    />
  );
};
