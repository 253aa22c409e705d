import { Trans, useLingui } from "@lingui/react/macro";
import { Form, isRouteErrorResponse, useRouteError } from "react-router";
import { ErrorPage } from "../../ui/error-page.tsx";
import { DeskOpening } from "./desk-opening.tsx";

/** What shows when a form was sent after its sender's session had ended: all that was typed, to be sent again. */
export const SessionEnded = () => {
  const error = useRouteError();
  const sent = isRouteErrorResponse(error) && error.status === 401 ? sentIn(error.data) : null;
  return sent ? <Again sent={sent} /> : <ErrorPage error={error} />;
};

const Again = ({ sent }: { sent: [string, string][] }) => {
  const { t } = useLingui();
  return (
    <>
      <DeskOpening title={t`Your session has ended`} />
      <ol className="desk-steps">
        <li>
          <a href="/admin/sign-in" target="_blank" rel="noreferrer">
            <Trans>Sign in in another tab.</Trans>
          </a>
        </li>
        <li>
          <Trans>Come back to this tab and send it again. What you typed is in this page.</Trans>
        </li>
      </ol>
      <Form method="post" reloadDocument>
        {sent.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and nothing moves here.
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="desk-main">
          <Trans>Send it again</Trans>
        </button>
      </Form>
    </>
  );
};

const sentIn = (data: unknown): [string, string][] | null =>
  typeof data === "object" && data !== null && "sent" in data ? (data.sent as [string, string][]) : null;
