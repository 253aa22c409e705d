import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect } from "react-router";
import { apiContext } from "../api.ts";
import type { ShellHandle } from "../ui/shell.tsx";
import type { Route } from "./+types/sign-in-page";
import { attempt } from "./attempt.ts";
import { DeskHead } from "./desk-head.tsx";
import { DeskForm } from "./form/desk-form.tsx";
import { Field } from "./form/field.tsx";
import { problemAt } from "./form/problem-at.ts";
import { sentForm } from "./form/sent-form.ts";
import { DeskMasthead } from "./masthead.tsx";
import { nextPath } from "./next-path.ts";
import { SecondStep } from "./second-step.tsx";
import "./desk.css";

const asked = (url: URL) => ({
  next: nextPath(url.searchParams.get("next")),
  isSecondStep: url.searchParams.get("step") === "code",
});

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const { next, isSecondStep } = asked(new URL(request.url));
  if ((await context.get(apiContext).session.current.query()) !== null) throw redirect(next);
  return { next, isSecondStep };
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const { session } = context.get(apiContext);
  const { next, isSecondStep } = asked(new URL(request.url));
  const form = await sentForm(request);
  const typed = (name: string) => String(form.get(name) ?? "");
  const email = typed("email");
  if (isSecondStep) {
    const { problems, status } = await attempt(session.verifySecondFactor.mutate({ code: typed("code") }));
    return problems.length > 0 ? data({ problems, email }, { status }) : redirect(next);
  }
  const tried = await attempt(session.signIn.mutate({ email, password: typed("password") }));
  if (tried.answer === null) return data({ problems: tried.problems, email }, { status: tried.status });
  if (!tried.answer.needsSecondFactor) return redirect(next);
  return redirect(`/admin/sign-in?${new URLSearchParams({ step: "code", next })}`);
};

export const handle: ShellHandle = { masthead: DeskMasthead };

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const problems = actionData?.problems ?? [];
  const { next, isSecondStep } = loaderData;
  if (isSecondStep) return <SecondStep problems={problems} next={next} />;
  return (
    <section className="desk-narrow">
      <DeskHead title={t`Sign in`} />
      <h1>
        <Trans>Sign in</Trans>
      </h1>
      <DeskForm problems={problems}>
        <Field
          label={<Trans>Address</Trans>}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={actionData?.email ?? ""}
          problem={problemAt(problems, "email")}
          required
        />
        <Field
          label={<Trans>Password</Trans>}
          name="password"
          type="password"
          autoComplete="current-password"
          problem={problemAt(problems, "password")}
          required
        />
        <button type="submit" className="desk-main">
          <Trans>Sign in</Trans>
        </button>
      </DeskForm>
      <p className="desk-hint">
        <Trans>
          Accounts are made by invitation. Who has forgotten the password asks an administrator for a link.
        </Trans>
      </p>
    </section>
  );
}
