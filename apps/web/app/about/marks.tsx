import { Trans } from "@lingui/react/macro";
import { EventMark } from "../ui/event-mark.tsx";
import { SourceMark } from "../ui/sources.tsx";
import { StatusLegend } from "../ui/status-legend.tsx";

/** What the marks beside the facts mean. */
export const Marks = () => (
  <section className="section">
    <h2>
      <Trans>How to read the marks</Trans>
    </h2>
    <div className="marks">
      <div>
        <h3>
          <Trans>How sure a turn is</Trans>
        </h3>
        <StatusLegend />
      </div>
      <div>
        <h3>
          <Trans>Beside a fact</Trans>
        </h3>
        <dl className="legend">
          <div>
            <dt>
              <sup>1</sup> <sup>2</sup>
            </dt>
            <dd>
              <Trans>
                The documents that carry the fact, by their number in the list at the foot of the page.
              </Trans>
            </dd>
          </div>
          <div>
            <dt className="marks-unsourced">
              <SourceMark ids={[]} />
            </dt>
            <dd>
              <Trans>
                Written down from general knowledge and checked against no document. Take it as a hint, and
                correct it if you can.
              </Trans>
            </dd>
          </div>
          <div>
            <dt>
              <EventMark status="announced" />
            </dt>
            <dd>
              <Trans>A source announces the meeting. Nothing read so far says that it took place.</Trans>
            </dd>
          </div>
          <div>
            <dt>
              <EventMark status="held" />
            </dt>
            <dd>
              <Trans>
                A source written afterwards, or the record of the meeting, says that it took place.
              </Trans>
            </dd>
          </div>
          <div>
            <dt>
              <EventMark status="cancelled" />
            </dt>
            <dd>
              <Trans>It was announced and did not take place.</Trans>
            </dd>
          </div>
        </dl>
      </div>
    </div>
  </section>
);
