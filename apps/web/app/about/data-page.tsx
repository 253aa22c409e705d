import { Trans, useLingui } from "@lingui/react/macro";
import { answerOf, apiContext } from "../api.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { aboutDataPath } from "../lib/paths.ts";
import { idOfPage } from "../lib/report.ts";
import { Opening } from "../ui/opening.tsx";
import { PageHead } from "../ui/page-head.tsx";
import type { Route } from "./+types/data-page";
import { CoverageByDecade } from "./coverage-by-decade.tsx";
import { DataFiles } from "./data-files.tsx";
import { Gaps } from "./gaps.tsx";
import { HowToCorrect } from "./how-to-correct.tsx";
import { Licences } from "./licences.tsx";
import { Marks } from "./marks.tsx";
import { NamesAndFlags } from "./names-and-flags.tsx";
import { RecordData } from "./record-data.tsx";
import { Totals } from "./totals.tsx";
import { WhatWasCorrected } from "./what-was-corrected.tsx";
import "./about.css";

export const handle: PageHandle = { parameters: ["page"] };

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const page = new URL(request.url).searchParams.get("page");
  const api = context.get(apiContext);
  const [coverage, manifest, { corrections }] = await Promise.all([
    answerOf(api.coverage.get.query()),
    answerOf(api.manifest.get.query()),
    answerOf(api.corrections.list.query()),
  ]);
  return {
    ...coverage,
    manifest,
    corrections,
    page: page !== null && idOfPage(page) !== null ? page : null,
  };
};

export default function DataPage({ loaderData }: Route.ComponentProps) {
  const { decades, gaps, totals, licences, manifest, corrections, page } = loaderData;
  const { t } = useLingui();
  return (
    <>
      <PageHead
        title={t`About the data`}
        description={t`What the record of Security Council presidencies holds, how sure it is decade by decade, where it comes from, on what terms, and how to correct it.`}
        path={aboutDataPath}
      />
      <RecordData manifest={manifest} />
      <Opening kicker={<Trans>Sources, certainty, terms</Trans>} title={<Trans>About the data</Trans>}>
        <p className="standfirst">
          <Trans>
            Every fact names its sources, or says that it has none. What is not known is left open, and what a
            rule implies is never shown as if someone had looked it up.
          </Trans>
        </p>
      </Opening>
      <Totals totals={totals} />
      <DataFiles manifest={manifest} />
      <CoverageByDecade decades={decades} />
      <Gaps gaps={gaps} />
      <Marks />
      <NamesAndFlags />
      <Licences licences={licences} />
      <WhatWasCorrected corrections={corrections} />
      <HowToCorrect page={page} />
    </>
  );
}
