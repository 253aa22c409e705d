import { ChangeAmbassadorInput } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { answerOf, apiContext } from "../../api.ts";
import { DeskOpening } from "../form/desk-opening.tsx";
import { SchemaForm } from "../form/schema-form.tsx";
import { sentForm } from "../form/sent-form.ts";
import { readTyped } from "../form/submission.ts";
import type { Route } from "./+types/page";
import { Changed } from "./changed.tsx";
import { Preview } from "./preview.tsx";
import { step } from "./step.ts";
import "./appointment.css";

export { SessionEnded as ErrorBoundary } from "../form/session-ended.tsx";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const state = await answerOf(context.get(apiContext).records.choices.query({ kind: "state" }));
  const query = new URL(request.url).searchParams;
  const ambassadorId = query.get("leaving") ?? "";
  return { choices: { state }, fields: { stateId: query.get("state") ?? "", leaving: { ambassadorId } } };
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const answer = await step(context.get(apiContext), await sentForm(request));
  const isRefused = answer.is === "asked" && answer.lastResult?.status === "error";
  return data(answer, { status: isRefused ? 400 : 200 });
};

/** Ends one posting and begins the next, in three steps: what is to change, what it comes to, done. */
export default function ChangeAmbassadorPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const asked = actionData?.is === "asked" ? actionData : null;
  return (
    <>
      <DeskOpening title={t`Change the ambassador`} />
      {actionData?.is === "previewed" && <Preview plan={actionData.plan} input={actionData.input} />}
      {actionData?.is === "done" && <Changed records={actionData.records} />}
      {(actionData === undefined || asked) && (
        <div className="desk-alone">
          <p className="desk-hint">
            <Trans>
              One action ends a posting and begins the next, with a chargé d’affaires in between if there was
              one. You see all that it changes before anything is saved.
            </Trans>
          </p>
          <SchemaForm
            id="change"
            name="change-ambassador"
            schema={ChangeAmbassadorInput}
            fields={asked?.fields ?? loaderData.fields}
            fixedField={null}
            choices={loaderData.choices}
            lastResult={asked?.lastResult ?? null}
            onRead={(form, i18n) => readTyped(ChangeAmbassadorInput, form, i18n)}
            act="preview"
            label={<Trans>Show what it changes</Trans>}
          >
            {() => (
              <button type="submit" name="do" value="preview" className="desk-main">
                <Trans>Show what it changes</Trans>
              </button>
            )}
          </SchemaForm>
        </div>
      )}
    </>
  );
}
