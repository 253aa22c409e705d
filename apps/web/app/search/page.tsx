import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { answerOrProblems, apiContext } from "../api.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { Opening } from "../ui/opening.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import type { Route } from "./+types/page";
import { Results } from "./results.tsx";
import { SearchForm } from "./search-form.tsx";
import "./search.css";

const shownAtMost = 50;

export const handle: PageHandle = { parameters: ["q"] };

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const query = new URL(request.url).searchParams.get("q")?.trim() ?? "";
  if (query === "") return { query, hits: null, problem: null };
  const { answer, problems } = await answerOrProblems(
    context.get(apiContext).search.find.query({ q: query, limit: shownAtMost }),
  );
  const problem = problems[0]?.message ?? null;
  return data({ query, hits: answer?.hits ?? null, problem }, { status: problem === null ? 200 : 400 });
};

export default function SearchPage({ loaderData: { query, hits, problem } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <PageHead
        title={hits ? t`Search: ${query}` : t`Search`}
        description={t`Find states under every name they had, people under every spelling, months and topics of the Security Council’s presidencies.`}
        path="/search"
      />
      <meta name="robots" content="noindex" />
      <Opening kicker={<Trans>Search</Trans>} title={<Trans>Find a month, a state, a person</Trans>}>
        <p className="standfirst">
          <Trans>
            States go by every name they had, in six languages; people by every spelling; months by words or
            digits. Topics are those of the meetings and profiles.
          </Trans>
        </p>
      </Opening>
      <SearchForm query={query} problem={problem} />
      {hits && (
        <section className="section">
          <h2 className="heard">
            <Trans>Results</Trans>
          </h2>
          <p className="search-count" role="status">
            {hits.length === 0 ? (
              <Trans>
                Nothing is found for “<Verbatim text={query} />
                ”. Try a name, a year, or a month such as “Sept 2025”.
              </Trans>
            ) : hits.length === shownAtMost ? (
              <Trans>The first {shownAtMost} results</Trans>
            ) : (
              <Plural value={hits.length} one="# result" other="# results" />
            )}
          </p>
          <Results hits={hits} />
        </section>
      )}
    </>
  );
}
