import { parse } from "@conform-to/react";
import { type EditableKind, editableRecords, isSame } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import { type RefObject, useEffect, useState } from "react";
import { forgetWork, type KeptWork, keptWork, type WorkPlace, workPlace } from "./kept-work.ts";
import { useMoment } from "./new-york-time.ts";
import type { TypedForm } from "./schema-form.tsx";
import { typedFields } from "./submission.ts";
import { useKeeping } from "./use-keeping.ts";

type Props = {
  kind: EditableKind;
  id: string | null;
  from: number;
  /** The name of the place of what has just been saved; empty or null where nothing was. */
  saved: string | null;
  fields: Readonly<Record<string, unknown>>;
  form: TypedForm;
  element: RefObject<HTMLFormElement | null>;
  /** Told the version from which work began that is taken back. */
  onTaken: (from: number) => void;
};

/** Keeps what is typed in the browser, and offers back what an earlier visit left unsaved. */
export const UnsavedWork = ({ kind, id, from, saved, fields, form, element, onTaken }: Props) => {
  const [place, setPlace] = useState<WorkPlace | null>(null);
  const [offered, setOffered] = useState<[WorkPlace, KeptWork][]>([]);
  const [first] = offered;
  useKeeping(place, from, element);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what an earlier visit left is looked for once, on arrival.
  useEffect(() => {
    if (saved) forgetWork({ kind, name: saved });
    const open = keptWork(kind, id).filter(([there, kept]) => {
      const isSettled = isSame(typedFields(editableRecords[kind], payloadOf(kept)), fields);
      if (isSettled) forgetWork(there);
      return !isSettled;
    });
    setPlace(workPlace(kind, id, Date.now()));
    setOffered(open);
  }, []);
  return (
    <>
      <input type="hidden" form={form.id} name="place" value={place?.name ?? ""} />
      {first && (
        <div className="desk-offer" role="status">
          <p>
            <Told work={first[1]} from={from} />
          </p>
          <button
            type="button"
            onClick={() => {
              const [there, work] = first;
              form.update({ value: payloadOf(work) as Record<string, string> });
              onTaken(work.from);
              setPlace(there);
              setOffered([]);
            }}
          >
            <Trans>Take it back</Trans>
          </button>
          <button
            type="button"
            onClick={() => {
              forgetWork(first[0]);
              setOffered(offered.slice(1));
            }}
          >
            <Trans>Throw it away</Trans>
          </button>
        </div>
      )}
    </>
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
