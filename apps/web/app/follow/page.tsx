import { Trans, useLingui } from "@lingui/react/macro";
import { answerOf, apiContext } from "../api.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { followPath } from "../lib/paths.ts";
import { Opening } from "../ui/opening.tsx";
import { PageHead } from "../ui/page-head.tsx";
import type { Route } from "./+types/page";
import { Calendars } from "./calendars.tsx";
import { Embeds } from "./embeds.tsx";
import "./follow.css";

export const handle: PageHandle = { parameters: [] };

export const loader = async ({ context }: Route.LoaderArgs) => {
  const { presidency } = await answerOf(context.get(apiContext).presidencies.current.query());
  return { year: Number(presidency.id.slice(0, 4)), state: presidency.state };
};

export default function FollowPage({ loaderData: { year, state } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <PageHead
        title={t`Follow the presidency`}
        description={t`Subscribe to the presidencies of the UN Security Council in your calendar or news reader, or show the president on your own site.`}
        path={followPath}
      />
      <Opening kicker={<Trans>Calendars, news, embeds</Trans>} title={<Trans>Follow the presidency</Trans>}>
        <p className="standfirst">
          <Trans>
            Subscribe once: a turn, a meeting or a profile that changes here changes in your calendar or news
            reader, too.
          </Trans>
        </p>
      </Opening>
      <Calendars state={state} />
      <Embeds year={year} />
    </>
  );
}
