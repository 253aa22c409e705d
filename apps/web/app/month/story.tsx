import type { Profile, SourcedText } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { FactLink } from "../ui/fact-link.tsx";
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
      {sections.map(({ heading, paragraphs }, at) => (
        <div key={heading} id={`story-${at + 1}`}>
          <h3>
            {heading}
            <FactLink id={`story-${at + 1}`} of={heading} />
          </h3>
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
          {priorities.map((priority, at) => (
            <li key={priority.text} id={`priority-${at + 1}`}>
              <Sourced text={priority} />
              <FactLink id={`priority-${at + 1}`} of={priority.text} />
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
