import { parse } from "@conform-to/react";
import { type EditableKind, editableRecords, isSame } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import { type RefObject, useEffect, useState } from "react";
import { forgetWork, type KeptWork, keptWork, type WorkPlace, workPlace } from "./kept-work.ts";
import { useMoment } from "./new-york-time.ts";
import type { SavedWork } from "./saved-work.ts";
import type { TypedForm } from "./schema-form.tsx";
import { typedFields } from "./submission.ts";
import { useKeeping } from "./use-keeping.ts";

type Props = {
  kind: EditableKind;
  id: string | null;
  from: number;
  saved: SavedWork | null;
  fields: Readonly<Record<string, unknown>>;
  form: TypedForm;
  element: RefObject<HTMLFormElement | null>;
};

/** Keeps what is typed in the browser, and offers back what an earlier visit left unsaved. */
export const UnsavedWork = ({ kind, id, from, saved, fields, form, element }: Props) => {
  const [place, setPlace] = useState<WorkPlace | null>(null);
  const [offered, setOffered] = useState<[WorkPlace, KeptWork][]>([]);
  const [first] = offered;
  const isInTheWay = first !== undefined && first[0].name === place?.name;
  useKeeping(isInTheWay ? null : place, from, element);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what an earlier visit left is looked for once, on arrival.
  useEffect(() => {
    const own = workPlace(kind, id, Date.now());
    if (saved?.place) forgetWork({ kind, name: saved.place });
    const open = keptWork(own).filter(([there, kept]) => {
      const isSettled =
        (id !== null && kept.from === saved?.from) ||
        isSame(typedFields(editableRecords[kind], payloadOf(kept)), fields);
      if (isSettled) forgetWork(there);
      return !isSettled;
    });
    setPlace(own);
    setOffered(open);
  }, []);
  return (
    <>
      {id === null && <input type="hidden" form={form.id} name="place" value={place?.name ?? ""} />}
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
              setVersion(element.current, work.from);
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

const setVersion = (form: HTMLFormElement | null, from: number): void => {
  const input = form?.elements.namedItem("from");
  if (input instanceof HTMLInputElement) input.value = String(from);
};
