import type { Profile, SourcedText } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Programme } from "../ui/programme.tsx";
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
        <p className="aside-note">
          <Programme programme={programmeOfWork} />
        </p>
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
