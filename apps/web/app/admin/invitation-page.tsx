import { Trans, useLingui } from "@lingui/react/macro";
import { data, Link, redirect } from "react-router";
import { apiContext } from "../api.ts";
import type { ShellHandle } from "../ui/shell.tsx";
import type { Route } from "./+types/invitation-page";
import { attempt } from "./attempt.ts";
import { DeskHead } from "./desk-head.tsx";
import { sentForm } from "./form/sent-form.ts";
import { InvitationForm } from "./invitation-form.tsx";
import { DeskMasthead } from "./masthead.tsx";
import "./desk.css";

// The secret is in the query, not in the path: paths are logged.
const tokenOf = (request: Request): string => new URL(request.url).searchParams.get("token") ?? "";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const { session } = context.get(apiContext);
  const { answer, problems, status } = await attempt(session.invitation.query({ token: tokenOf(request) }));
  return data({ invitation: answer, refusal: problems[0]?.message ?? null }, { status });
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const { session } = context.get(apiContext);
  const form = await sentForm(request);
  const typed = (name: string) => form.get(name)?.toString();
  const [name, email] = [typed("name"), typed("email")];
  const { problems, status } = await attempt(
    session.acceptInvitation.mutate({
      token: tokenOf(request),
      password: typed("password") ?? "",
      ...(name === undefined ? {} : { name }),
      ...(email === undefined ? {} : { email }),
    }),
  );
  return problems.length > 0 ? data({ problems, name, email }, { status }) : redirect("/admin");
};

export const handle: ShellHandle = { masthead: DeskMasthead };

export default function InvitationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { invitation, refusal } = loaderData;
  if (invitation === null) return <Refused reason={refusal} />;
  return <InvitationForm invitation={invitation} {...actionData} />;
}

const Refused = ({ reason }: { reason: string | null }) => {
  const { t } = useLingui();
  return (
    <section className="desk-narrow">
      <DeskHead title={t`Invitation`} />
      <h1>
        <Trans>This link opens nothing</Trans>
      </h1>
      <p>{reason}</p>
      <p className="desk-hint">
        <Link to="/admin/sign-in">
          <Trans>Sign in</Trans>
        </Link>
      </p>
    </section>
  );
};
