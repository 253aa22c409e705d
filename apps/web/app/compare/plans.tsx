import type { ComparedPresidency } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Gap } from "../ui/facts.tsx";
import { Programme } from "../ui/programme.tsx";
import { SourceMark } from "../ui/sources.tsx";

type Props = { one: ComparedPresidency };

/** The profile's headline, or the gap. */
export const Headline = ({ one: { profile } }: Props) =>
  profile ? <span className="compare-headline">{profile.headline}</span> : <NoProfile />;

/** What became of the programme of work, or the gap. */
export const ProgrammeOfWork = ({ one: { profile } }: Props) =>
  profile ? <Programme programme={profile.programmeOfWork} /> : <NoProfile />;

/** What the presidency said it would do, or the gap. */
export const Plans = ({ one: { profile } }: Props) => {
  if (!profile || profile.priorities.length === 0) return <NoProfile />;
  return (
    <ul className="compare-list">
      {profile.priorities.map(({ text, sources }) => (
        <li key={text}>
          {text}
          <SourceMark ids={sources} />
        </li>
      ))}
    </ul>
  );
};

const NoProfile = () => (
  <Gap>
    <Trans>No source yet.</Trans>
  </Gap>
);
