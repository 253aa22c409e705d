import type { Profile, SourcedText } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { SourceMark } from "../ui/sources.tsx";

/** What the month was about, and what the presidency set out to do. */
export const Story = ({
  profile: { headline, sections, priorities, programmeOfWork },
}: {
  profile: Profile;
}) => (
  <>
    <section className="story" id="story">
      <h2>{headline}</h2>
      {sections.map(({ heading, paragraphs }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p className="prose" key={paragraph.text}>
              <Sourced text={paragraph} />
            </p>
          ))}
        </div>
      ))}
    </section>
    {priorities.length > 0 && (
      <section>
        <h2>
          <Trans>What it set out to do</Trans>
        </h2>
        <ul className="priorities">
          {priorities.map((priority) => (
            <li key={priority.text}>
              <Sourced text={priority} />
            </li>
          ))}
        </ul>
        <Programme programme={programmeOfWork} />
      </section>
    )}
  </>
);

/** A text with the marks of its sources. */
export const Sourced = ({ text: { text, sources } }: { text: SourcedText }) => (
  <>
    {text}
    <SourceMark ids={sources} />
  </>
);

const programmes = {
  adopted: msg`The Council adopted the programme of work.`,
  "plan-of-work": msg`The Council did not adopt a programme of work; the presidency published a plan of work.`,
  unknown: null,
} satisfies Record<Profile["programmeOfWork"]["status"], MessageDescriptor | null>;

const Programme = ({ programme: { status, sources } }: { programme: Profile["programmeOfWork"] }) => {
  const { t } = useLingui();
  const sentence = programmes[status];
  if (sentence === null)
    return (
      <p className="aside-note">
        <Trans>No source yet for whether the programme of work was adopted.</Trans>
      </p>
    );
  return (
    <p className="aside-note">
      {t(sentence)}
      <SourceMark ids={sources} />
    </p>
  );
};
