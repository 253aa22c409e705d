import type { SubmissionResult } from "@conform-to/react";
import {
  type EditableKind,
  editableRecords,
  type Fields,
  recordIdOf,
  type SaveConflict,
} from "@council/schema/desk";
import type { AppRouter } from "@council/server/router";
import type { TRPCClient } from "@trpc/client";
import { redirect } from "react-router";
import { loadI18n } from "../../i18n/locales.ts";
import { recordPath } from "../form/addresses.ts";
import { attempt, errorsOf, type Refusal } from "../form/failures.ts";
import { fieldName } from "../form/path-label.ts";
import { readForm } from "../form/submission.ts";
import { resolvedFields } from "./resolve.ts";

type Api = TRPCClient<AppRouter>;

/** The record that a form is about; `id` is null for a new one. `address` is where its page stands. */
export type Place = { kind: EditableKind; id: string | null; address: string };

/** A save that did not happen: what stood in the fields stays, with what is to be mended or chosen. */
export type Unsaved = {
  /** The version that the fields began from. */
  from: number;
  lastResult: SubmissionResult | null;
  /** What stands in the fields, where it is not what `lastResult` says was typed. */
  fields: Fields | null;
  conflict: SaveConflict | null;
  /** Why it was to be saved, as it was typed. */
  reason: string;
  /** Where the browser keeps it; empty where it keeps nothing. */
  place: string;
  /** The HTTP status of the page that shows it: 200 where a row was added or moved and nothing was to be saved. */
  status: Refusal["status"] | 200;
};

const besideFields = (form: FormData): Pick<Unsaved, "reason" | "place"> => ({
  reason: String(form.get("reason") ?? ""),
  place: String(form.get("place") ?? ""),
});

/** Saves what a record's form was sent with. @returns why it is not saved; a save leads to the record's page. */
export const save = async (api: Api, place: Place, form: FormData): Promise<Unsaved> => {
  const from = Number(form.get("from"));
  const beside = besideFields(form);
  const submission = readForm(place.kind, form, await loadI18n(place.address));
  if (submission.status !== "success")
    return {
      ...{ from, lastResult: submission.reply(), fields: null, conflict: null, ...beside },
      status: submission.status === "error" ? 400 : 200,
    };
  const refusal = await write(api, place, { from, fields: submission.value, form });
  const { conflict, status } = refusal;
  if (conflict) return { from, lastResult: submission.reply(), fields: null, conflict, ...beside, status };
  const errors = fieldErrors(place.kind, refusal);
  const { "": formErrors = [], ...others } = errors;
  return {
    from,
    lastResult: submission.reply({ formErrors, fieldErrors: others }),
    fields: null,
    ...{ conflict: null, ...beside, status },
  };
};

/** Saves what was chosen where two people had changed the same fields. */
export const saveChosen = async (api: Api, place: Place, form: FormData): Promise<Unsaved> => {
  const from = Number(form.get("from"));
  const beside = besideFields(form);
  const fields = resolvedFields(form);
  const refusal = await write(api, place, { from, fields, form });
  const { conflict, status } = refusal;
  if (conflict) return { from, lastResult: null, fields, conflict, ...beside, status };
  const lastResult = { status: "error" as const, error: fieldErrors(place.kind, refusal) };
  return { from, lastResult, fields, conflict: null, ...beside, status };
};

type Written = { from: number; fields: Fields; form: FormData };

const write = async (api: Api, { kind, id }: Place, { from, fields, form }: Written): Promise<Refusal> => {
  const name = id ?? recordIdOf(fields as { id: string });
  const { reason, place } = besideFields(form);
  const { answer, refusal } = await attempt(
    () =>
      api.drafts.save.mutate({ kind, id: name, from, fields, reason: reason.trim() || null, door: "form" }),
    form,
  );
  if (refusal) return refusal;
  const told = new URLSearchParams({ v: String(answer.version), saved: place });
  if (answer.merged.length > 0) told.set("joined", answer.merged.join(" "));
  if (answer.unscheduled) told.set("unscheduled", "1");
  throw redirect(`${recordPath(kind, name)}?${told}`);
};

const fieldErrors = (kind: EditableKind, refusal: Refusal): Record<string, string[]> =>
  errorsOf(refusal, (first) => Object.hasOwn(editableRecords[kind].shape, first), fieldName);
