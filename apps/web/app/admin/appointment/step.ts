import type { SubmissionResult } from "@conform-to/react";
import {
  ChangeAmbassadorInput,
  type ChangePlan,
  type RecordName,
  type RecordVersion,
} from "@council/schema/desk";
import type { AppRouter } from "@council/server/router";
import type { TRPCClient } from "@trpc/client";
import { loadI18n } from "../../i18n/locales.ts";
import { attempt, errorsOf, type Refusal } from "../form/failures.ts";
import { fieldName } from "../form/path-label.ts";
import { readTyped } from "../form/submission.ts";

type Api = TRPCClient<AppRouter>;

/** Where a change of ambassador stands. */
export type Step =
  | { is: "asked"; fields: Record<string, unknown> | null; lastResult: SubmissionResult | null }
  | { is: "previewed"; input: ChangeAmbassadorInput; plan: ChangePlan }
  | { is: "done"; records: RecordName[] };

const address = "/admin/change-ambassador";

/** Takes a change of ambassador one step on: to its preview, back to its form, or to the drafts it makes. */
export const step = async (api: Api, form: FormData): Promise<Step> => {
  if (form.get("do") === "preview" || form.get("do") === null) return preview(api, form);
  const input = ChangeAmbassadorInput.safeParse(read(form.get("input")));
  if (!input.success) return { is: "asked", fields: null, lastResult: null };
  if (form.get("do") === "edit") return { is: "asked", fields: input.data, lastResult: null };
  const seen = read(form.get("seen")) as RecordVersion[];
  const { answer, refusal } = await attempt(
    () => api.appointments.change.mutate({ ...input.data, seen }),
    form,
  );
  if (answer) return { is: "done", records: seen.map(({ kind, id }) => ({ kind, id })) };
  return { is: "asked", fields: input.data, lastResult: { status: "error", error: problemsIn(refusal) } };
};

const preview = async (api: Api, form: FormData): Promise<Step> => {
  const submission = readTyped(ChangeAmbassadorInput, form, await loadI18n(address));
  if (submission.status !== "success") return { is: "asked", fields: null, lastResult: submission.reply() };
  const input = submission.value as ChangeAmbassadorInput;
  const { answer, refusal } = await attempt(() => api.appointments.preview.query(input), form);
  if (answer) return { is: "previewed", input, plan: answer };
  const { "": formErrors = [], ...fieldErrors } = problemsIn(refusal);
  return { is: "asked", fields: null, lastResult: submission.reply({ formErrors, fieldErrors }) };
};

const problemsIn = (refusal: Refusal): Record<string, string[]> =>
  errorsOf(refusal, (first) => Object.hasOwn(ChangeAmbassadorInput.shape, first), fieldName);

const read = (text: FormDataEntryValue | null): unknown => {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
};
