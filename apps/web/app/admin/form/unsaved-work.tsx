import { parse } from "@conform-to/react";
import { type EditableKind, editableRecords, isSame } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import { type RefObject, useEffect, useState } from "react";
import { forgetWork, type KeptWork, keptWork } from "./kept-work.ts";
import { useMoment } from "./new-york-time.ts";
import type { TypedForm } from "./schema-form.tsx";
import { typedFields } from "./submission.ts";
import { useKeeping } from "./use-keeping.ts";

type Props = {
  kind: EditableKind;
  id: string | null;
  from: number;
  savedFrom: number | null;
  fields: Readonly<Record<string, unknown>>;
  form: TypedForm;
  element: RefObject<HTMLFormElement | null>;
};

/** Keeps what is typed in the browser, and offers back what an earlier visit left unsaved. */
export const UnsavedWork = ({ kind, id, from, savedFrom, fields, form, element }: Props) => {
  const [offered, setOffered] = useState<KeptWork | null>(null);
  const isOffering = offered !== null;
  useKeeping({ kind, id, from }, element, isOffering);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what an earlier visit left is looked for once, on arrival.
  useEffect(() => {
    const kept = keptWork(localStorage, { kind, id });
    if (kept === null) return;
    const isSettled =
      kept.from === savedFrom || isSame(typedFields(editableRecords[kind], payloadOf(kept)), fields);
    if (isSettled) forgetWork(localStorage, { kind, id });
    else setOffered(kept);
  }, []);
  if (offered === null) return null;
  return (
    <div className="desk-offer" role="status">
      <p>
        <Told work={offered} from={from} />
      </p>
      <button
        type="button"
        onClick={() => {
          form.update({ value: payloadOf(offered) as Record<string, string> });
          setVersion(element.current, offered.from);
          setOffered(null);
        }}
      >
        <Trans>Take it back</Trans>
      </button>
      <button
        type="button"
        onClick={() => {
          forgetWork(localStorage, { kind, id });
          setOffered(null);
        }}
      >
        <Trans>Throw it away</Trans>
      </button>
    </div>
  );
};

const Told = ({ work, from }: { work: KeptWork; from: number }) => {
  const at = useMoment()(work.at);
  return work.from === from ? (
    <Trans>You have unsaved work from {at}.</Trans>
  ) : (
    <Trans>You have unsaved work from {at}. The record has changed since; saving joins both.</Trans>
  );
};

const payloadOf = ({ entries }: KeptWork): Record<string, unknown> => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return parse(form, { resolve: (value) => ({ value }) }).payload;
};

const setVersion = (form: HTMLFormElement | null, from: number): void => {
  const input = form?.elements.namedItem("from");
  if (input instanceof HTMLInputElement) input.value = String(from);
};
