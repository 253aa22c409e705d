import type { DraftSummary } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { answerOf, apiContext } from "../../api.ts";
import { DeskOpening } from "../form/desk-opening.tsx";
import { DraftTable } from "../form/draft-table.tsx";
import type { Route } from "./+types/drafts-page";

export const loader = async ({ context }: Route.LoaderArgs) => ({
  drafts: await answerOf(context.get(apiContext).drafts.list.query()),
});

/** All that is written and not yet published; those that are published together stand together. */
export default function DraftsPage({ loaderData: { drafts } }: Route.ComponentProps) {
  const { t } = useLingui();
  const scheduled = drafts.filter(({ publishAt }) => publishAt !== null);
  const waiting = drafts.filter(({ publishAt }) => publishAt === null);
  return (
    <>
      <DeskOpening title={t`Drafts`} />
      {drafts.length === 0 && (
        <p>
          <Trans>
            No drafts. <Link to="/admin/records">Records</Link> is where one begins.
          </Trans>
        </p>
      )}
      <Section title={t`To be published at a time`} drafts={scheduled} />
      <Section title={t`Waiting`} drafts={waiting} />
    </>
  );
}

const Section = ({ title, drafts }: { title: string; drafts: DraftSummary[] }) =>
  drafts.length === 0 ? null : (
    <section className="desk-section">
      <h2>{title}</h2>
      <DraftTable drafts={drafts} />
    </section>
  );
