import { Trans } from "@lingui/react/macro";
import { BegunReport } from "./begun-report.tsx";

/** How a reader can correct or add a fact; `page` is the page they found a mistake on. */
export const HowToCorrect = ({ page }: { page: string | null }) => (
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
      <p className="prose">
        <Trans>
          The file <code>.github/CONTRIBUTING.md</code> tells the steps. A correction reported in words is as
          welcome: which page, what is wrong, and where the right thing can be read.
        </Trans>
      </p>
      <BegunReport page={page} />
    </div>
  </section>
);
