import type { Ambassador, Education, Posting } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { Fact, Facts, Gap } from "./facts.tsx";
import { SourcedList } from "./sourced-list.tsx";
import { SourceMark } from "./sources.tsx";

/** What is known of a person's life: languages, education, posts at the UN and career, and what is not known. */
export const PersonFacts = ({ person }: { person: Ambassador }) => {
  const format = useFormat();
  return (
    <>
      <Facts>
        {person.languages.length > 0 && (
          <Fact id={`${person.id}-languages`} term={<Trans>Languages</Trans>}>
            {format.list(person.languages)}
            <SourceMark ids={person.languagesSources} />
          </Fact>
        )}
        {person.education.length > 0 && (
          <Fact id={`${person.id}-education`} term={<Trans>Education</Trans>}>
            <SourcedList facts={person.education}>{(degree) => <Degree degree={degree} />}</SourcedList>
          </Fact>
        )}
        {person.postings.length > 0 && (
          <Fact id={`${person.id}-postings`} term={<Trans>At the UN</Trans>}>
            <SourcedList facts={person.postings}>
              {(posting) => <PostingLine posting={posting} />}
            </SourcedList>
          </Fact>
        )}
        {person.career.length > 0 && (
          <Fact id={`${person.id}-career`} term={<Trans>Career</Trans>}>
            <SourcedList facts={person.career}>{({ text }) => text}</SourcedList>
          </Fact>
        )}
      </Facts>
      <Unknown person={person} />
    </>
  );
};

const Degree = ({ degree: { degree, subject, institution, year } }: { degree: Education }) =>
  [subject === null ? degree : `${degree}, ${subject}`, institution, year]
    .filter((part) => part !== null)
    .join(", ");

const PostingLine = ({ posting }: { posting: Posting }) => {
  const { t } = useLingui();
  const format = useFormat();
  const { appointedOn, arrivedOn, credentialsOn, startedOn, endedOn } = posting;
  const dates = [
    appointedOn && t`appointed ${format.date(appointedOn)}`,
    arrivedOn && t`arrived ${format.date(arrivedOn)}`,
    credentialsOn && t`credentials ${format.date(credentialsOn)}`,
    startedOn && t`from ${format.date(startedOn)}`,
    endedOn && t`until ${format.date(endedOn)}`,
  ].filter((date) => date !== null);
  return (
    <>
      {posting.title}
      {dates.length > 0 && <span className="gap">, {dates.join(", ")}</span>}
      {posting.note !== null && <span className="gap">. {posting.note}</span>}
    </>
  );
};

const Unknown = ({ person: { languages, education, career } }: { person: Ambassador }) => {
  const { t } = useLingui();
  const format = useFormat();
  const missing = [
    languages.length === 0 ? t`languages` : null,
    education.length === 0 ? t`education` : null,
    career.length === 0 ? t`career` : null,
  ].filter((part) => part !== null);
  if (missing.length === 0) return null;
  return (
    <p className="aside-note">
      <Gap>
        <Trans>No source yet for {format.list(missing)}.</Trans>
      </Gap>
    </p>
  );
};
