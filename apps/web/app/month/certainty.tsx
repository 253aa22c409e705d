import type { PresidencyView } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { whyPath } from "../lib/paths.ts";
import { HowSure } from "../ui/how-sure.tsx";
import { SourceMark } from "../ui/sources.tsx";
import { statusMeanings } from "../ui/status-mark.tsx";
import { Sourced } from "./story.tsx";

/** How sure the month is, where it departs from the rule, and what is not known of it. */
export const Certainty = ({ view: { presidency, exceptions, profile } }: { view: PresidencyView }) => {
  const { t } = useLingui();
  const unknowns = profile?.unknowns ?? [];
  return (
    <section className="aside certainty" id="certainty">
      <h2>
        <Trans>How sure this is</Trans>
      </h2>
      <p>
        <HowSure presidency={presidency} />
      </p>
      <p className="aside-note">{t(statusMeanings[presidency.status])}</p>
      <p className="aside-note">
        <Link to={whyPath(presidency.id)} prefetch="intent">
          <Trans>Why this month?</Trans>
        </Link>
      </p>
      {presidency.note !== null && exceptions.length === 0 && <p className="aside-note">{presidency.note}</p>}
      {exceptions.length > 0 && (
        <>
          <h3>
            <Trans>Outside the rule</Trans>
          </h3>
          {exceptions.map(({ id, reason, sources }) => (
            <p key={id}>
              {reason}
              <SourceMark ids={sources} />
            </p>
          ))}
        </>
      )}
      {unknowns.length > 0 && (
        <>
          <h3>
            <Trans>What is not known</Trans>
          </h3>
          <ul className="unknowns">
            {unknowns.map((unknown) => (
              <li key={unknown.text}>
                {unknown.sources.length > 0 ? <Sourced text={unknown} /> : unknown.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
