import type { Choice, EditableKind } from "@council/schema/desk";
import { useCallback, useEffect, useRef, useState } from "react";
import { useFetcher } from "react-router";

/** What is known of the records that a form's fields can name, by their kind. */
export type KnownChoices = Partial<Record<EditableKind, Choice[]>>;

const pauseMs = 250;

/** The choices of a form, which grow by what is found for whatever somebody types. */
export const useChoices = (
  given: KnownChoices,
): [KnownChoices, (kind: EditableKind, typed: string) => void] => {
  const [found, setFound] = useState<KnownChoices>({});
  const { data, load } = useFetcher<{ kind: EditableKind; choices: Choice[] }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (data) setFound((before) => ({ ...before, [data.kind]: data.choices }));
  }, [data]);
  const look = useCallback(
    (kind: EditableKind, typed: string) => {
      clearTimeout(timer.current);
      if (kind === "state" || typed.trim().length < 2) return;
      const address = `/admin/choices/${kind}?q=${encodeURIComponent(typed.trim())}`;
      timer.current = setTimeout(() => void load(address), pauseMs);
    },
    [load],
  );
  return [joined(given, found), look];
};

const joined = (given: KnownChoices, found: KnownChoices): KnownChoices => {
  const kinds = new Set([...Object.keys(given), ...Object.keys(found)]) as Set<EditableKind>;
  return Object.fromEntries(
    [...kinds].map((kind) => {
      const all = [...(given[kind] ?? []), ...(found[kind] ?? [])];
      return [kind, [...new Map(all.map((choice) => [choice.id, choice])).values()]];
    }),
  );
};
