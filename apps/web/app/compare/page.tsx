import type { ComparedPresidency } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect } from "react-router";
import { answerOrProblems, apiContext } from "../api.ts";
import { useFormat } from "../i18n/format.ts";
import { sourcesOf } from "../lib/cited.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { comparePath } from "../lib/paths.ts";
import { Opening } from "../ui/opening.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { CitedSources } from "../ui/sources.tsx";
import { SourcesSection } from "../ui/sources-section.tsx";
import type { Route } from "./+types/page";
import { Choice } from "./choice.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { questionFrom } from "./question.ts";
import "./compare.css";

export const handle: PageHandle = { parameters: ["presidencies"] };

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const url = new URL(request.url);
  const { asked, months, problems } = questionFrom(url.searchParams);
  if (problems.length > 0) return data({ asked, problems, comparison: null }, { status: 400 });
  if (months === null || months.length < 2) return { asked, problems, comparison: null };
  const found = await answerOrProblems(
    context.get(apiContext).presidencies.compare.query({ presidencies: months }),
  );
  if (!found.answer) return data({ asked, problems: found.problems, comparison: null }, { status: 400 });
  const path = comparePath(found.answer.compared.map(({ presidency }) => presidency.id));
  if (path !== `/compare?presidencies=${url.searchParams.get("presidencies")}`) throw redirect(path, 301);
  return { asked, problems, comparison: found.answer };
};

const citedIn = ({
  presidency,
  presiders,
  events,
  profile,
  countryProfile,
  memberships,
}: ComparedPresidency) =>
  sourcesOf(
    presidency,
    presiders,
    memberships,
    events,
    profile?.programmeOfWork,
    profile?.priorities,
    countryProfile,
  );

export default function ComparePage({ loaderData: { asked, problems, comparison } }: Route.ComponentProps) {
  const { t } = useLingui();
  const format = useFormat();
  const compared = comparison?.compared ?? [];
  const months = compared.map(({ presidency }) => presidency.id);
  const names = format.list(
    compared.map(({ presidency: { id, state } }) => `${state.commonName} ${format.monthBrief(id)}`),
  );
  const title = comparison ? t`Compared: ${names}` : t`Compare presidencies`;
  return (
    <CitedSources sources={comparison?.sources ?? {}} order={compared.flatMap(citedIn)}>
      <PageHead
        title={title}
        description={t`Presidencies of the UN Security Council side by side: who presided, what they held, what they planned, and the country’s figures, each with its source.`}
        path={comparison ? comparePath(months) : "/compare"}
      />
      <Opening kicker={<Trans>Compare</Trans>} title={<Trans>Presidencies side by side</Trans>} />
      <Choice asked={comparison ? months : asked} problems={problems} />
      {comparison && (
        <>
          <ComparisonTable compared={compared} />
          <SourcesSection page={{ path: comparePath(months), title }} />
        </>
      )}
    </CitedSources>
  );
}
