import type { CoverageGap } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Fragment } from "react";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";

const words = {
  source: msg`A source that names the state, written after the month began`,
  "second-source": msg`A second source that names the state`,
  presider: msg`A source for who sat in the chair`,
  profile: msg`A profile of the month`,
} satisfies Record<CoverageGap["lacks"], MessageDescriptor>;

/** What is looked for next, of the turns that have begun. */
export const Gaps = ({ gaps }: { gaps: CoverageGap[] }) => {
  const { t } = useLingui();
  return (
    <section className="section" id="missing">
      <h2>
        <Trans>What is missing next</Trans>
      </h2>
      <p className="prose">
        <Trans>
          Counted over the turns that have begun. A record of one meeting that shows who presided is enough to
          close a gap: <a href="#corrections">tell us where it can be read</a>.
        </Trans>
      </p>
      <dl className="gaps">
        {gaps
          .filter(({ turns }) => turns > 0)
          .map((gap) => (
            <div key={gap.lacks}>
              <dt>{t(words[gap.lacks])}</dt>
              <dd>
                <GapMonths gap={gap} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
};

const GapMonths = ({ gap: { turns, newest } }: { gap: CoverageGap }) => {
  const format = useFormat();
  return (
    <>
      <strong>
        <Plural value={turns} one="# turn" other="# turns" />
      </strong>
      {newest.length < turns ? <Trans>, the latest: </Trans> : ": "}
      {newest.map((month, at) => (
        <Fragment key={month}>
          {at > 0 && ", "}
          <Link to={monthPath(month)}>{format.monthBrief(month)}</Link>
        </Fragment>
      ))}
    </>
  );
};
