import { Trans } from "@lingui/react/macro";
import { BegunReport } from "./begun-report.tsx";

/** How a reader can correct or add a fact; `page` is the page they found a mistake on. */
export const Corrections = ({ page }: { page: string | null }) => (
  <section className="section" id="corrections">
    <h2>
      <Trans>How to correct a fact</Trans>
    </h2>
    <div className="about-text">
      <p className="prose">
        <Trans>
          The facts are text files in the folder <code>prisma/data</code> of the project’s repository, one
          line or block to a fact, each with the ids of its sources. You need no programming to change one.
        </Trans>
      </p>
      <ol className="steps">
        <li>
          <Trans>
            Find the line: a month by its id, such as 2025-09, a state or a person by the last part of its
            address.
          </Trans>
        </li>
        <li>
          <Trans>Change it. What is not known is left empty; a guess is never written down.</Trans>
        </li>
        <li>
          <Trans>Give the source: its title, who published it, when, and where it can be read.</Trans>
        </li>
        <li>
          <Trans>
            Where two sources contradict, keep the better one, and the other in the note with the reason.
          </Trans>
        </li>
      </ol>
      <p className="prose">
        <Trans>
          The file <code>CONTRIBUTING.md</code> in the folder <code>.github</code> tells the steps in full. A
          correction reported in words is as welcome: which page, what is wrong, and where the right thing can
          be read.
        </Trans>
      </p>
      <BegunReport page={page} />
    </div>
  </section>
);
