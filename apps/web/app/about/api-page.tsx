import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { aboutApiPath, aboutDataPath } from "../lib/paths.ts";
import { Opening } from "../ui/opening.tsx";
import { PageHead } from "../ui/page-head.tsx";
import type { Route } from "./+types/api-page";
import { Manners } from "./manners.tsx";
import { OperationForm } from "./operation-form.tsx";
import "./api.css";

export const handle: PageHandle = { parameters: [] };

export const loader = async ({ context }: Route.LoaderArgs) =>
  answerOf(context.get(apiContext).operations.list.query());

export default function ApiPage({ loaderData: operations }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <PageHead
        title={t`Build on the data`}
        description={t`The record of Security Council presidencies as an open API and as files: every address, what it takes, and a form to try it.`}
        path={aboutApiPath}
      />
      <Opening kicker={<Trans>API and files</Trans>} title={<Trans>Build on the data</Trans>}>
        <p className="standfirst">
          <Trans>
            All that the pages tell can be read by a program: freely, without a key, with the source of each
            fact.
          </Trans>
        </p>
      </Opening>
      <Manners />
      <section className="section">
        <h2>
          <Trans>Every address, to be tried here</Trans>
        </h2>
        <div className="operations">
          {operations.map((operation) => (
            <OperationForm key={operation.id} operation={operation} />
          ))}
        </div>
      </section>
      <section className="section">
        <h2>
          <Trans>Everything as files</Trans>
        </h2>
        <p className="prose">
          <Trans>
            The whole record comes as <Link to={`${aboutDataPath}#files`}>data sets in CSV and JSON</Link>,
            with <a href="/data/manifest.json">a manifest</a> that tells their version, date and sha256.
          </Trans>
        </p>
      </section>
    </>
  );
}
