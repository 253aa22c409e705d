import type { Month, PresidencyView } from "@council/schema";
import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { comparePath, monthPath, statePath } from "../lib/paths.ts";
import { type Term, termsOf } from "../lib/terms.ts";
import { Fact, Facts } from "../ui/facts.tsx";
import { SourceMark } from "../ui/sources.tsx";
import { TermYears } from "../ui/term-years.tsx";
import { Standing } from "./standing.tsx";

const shownAtMost = 6;

/** The terms of the state on the Council, and its turns in the chair before and after this one. */
export const OnTheCouncil = ({ view }: { view: PresidencyView }) => {
  const { presidency, memberships, turns } = view;
  const terms = termsOf(memberships);
  const begun = terms.filter(({ seats }) => (seats[0]?.startsOn ?? "") <= presidency.startsOn);
  const at = turns.findIndex(({ id }) => id === presidency.id);
  const first = Math.max(0, Math.min(at - 2, turns.length - shownAtMost));
  const shown = turns.slice(first, first + shownAtMost);
  return (
    <section className="aside" id="council">
      <h2>
        <Trans>On the Council</Trans>
      </h2>
      <Standing view={view} terms={begun} />
      <Facts>
        <Fact id="terms" term={<Trans>Terms to date</Trans>}>
          <Terms terms={begun} />
        </Fact>
        {begun.length < terms.length && (
          <Fact id="later-terms" term={<Trans>Later terms</Trans>}>
            <Terms terms={terms.slice(begun.length)} />
          </Fact>
        )}
        <Fact id="presidencies" term={<Trans>Presidencies</Trans>}>
          <TurnList shown={shown} current={presidency.id} />
          <Compared with={turns[at - 1]?.id} current={presidency.id} />
          {shown.length < turns.length && (
            <p className="aside-note">
              <Link to={statePath(presidency.stateId)}>
                <Plural value={turns.length} one="All # turn" other="All # turns" />
              </Link>
            </p>
          )}
        </Fact>
      </Facts>
    </section>
  );
};

const Terms = ({ terms }: { terms: Term[] }) => (
  <ul className="lines">
    {terms.map((term) => (
      <li key={term.firstYear}>
        <TermYears term={term} />
        <SourceMark ids={term.sources} />
      </li>
    ))}
  </ul>
);

const Compared = ({ with: before, current }: { with: Month | undefined; current: Month }) => {
  const format = useFormat();
  if (!before) return null;
  return (
    <p className="aside-note">
      <Link to={comparePath([before, current])}>
        <Trans>Compare with {format.month(before)}</Trans>
      </Link>
    </p>
  );
};

type TurnListProps = { shown: PresidencyView["turns"]; current: string };

const TurnList = ({ shown, current }: TurnListProps) => {
  const format = useFormat();
  return (
    <ol className="turns">
      {shown.map(({ id, number }) => (
        <li key={id}>
          <span className="turns-number">{number}</span>
          {id === current ? (
            <strong>{format.month(id)}</strong>
          ) : (
            <Link to={monthPath(id)} prefetch="intent">
              {format.month(id)}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
};
