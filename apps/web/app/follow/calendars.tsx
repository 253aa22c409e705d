import type { StateMention } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useOrigin } from "../lib/asked.ts";
import { Address } from "./address.tsx";

/** What a calendar or a news reader can subscribe to. */
export const Calendars = ({ state }: { state: StateMention }) => (
  <>
    <section className="section" id="calendars">
      <h2>
        <Trans>In your calendar</Trans>
      </h2>
      <dl className="follow">
        <Calendar term={<Trans>Every presidency since 1946</Trans>} path="/feeds/presidencies.ics" />
        <Calendar term={<Trans>Meetings of the presidencies</Trans>} path="/feeds/events.ics" />
        <Calendar
          term={<Trans>One state, such as {state.commonName}</Trans>}
          path={`/feeds/presidencies/${state.id}.ics`}
        />
      </dl>
      <p className="aside-note">
        <Trans>
          For another state, take the last part of its address in the list of <Link to="/states">states</Link>
          . A turn that no source has confirmed yet stands in the calendar as tentative; a cancelled meeting
          stays and says so.
        </Trans>
      </p>
    </section>
    <section className="section" id="news">
      <h2>
        <Trans>In your news reader</Trans>
      </h2>
      <dl className="follow">
        <div>
          <dt>
            <Trans>The profiles of the months, in full</Trans>
          </dt>
          <dd>
            <Address path="/feeds/profiles.atom" />
          </dd>
        </div>
      </dl>
    </section>
  </>
);

const Calendar = ({ term, path }: { term: ReactNode; path: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>
      <Address path={path} />
      <a href={useOrigin().replace(/^https?:/, "webcal:") + path}>
        <Trans>Subscribe</Trans>
      </a>
    </dd>
  </div>
);
