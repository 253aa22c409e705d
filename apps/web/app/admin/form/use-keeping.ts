import type { EditableKind } from "@council/schema/desk";
import { type RefObject, useEffect } from "react";
import { entriesOf, keepWork } from "./kept-work.ts";

type Place = { kind: EditableKind; id: string | null; from: number };

const pauseMs = 300;

/** Keeps what stands in a form shortly after each change, and at once when its page is left; not while `isPaused`. */
export const useKeeping = (
  { kind, id, from }: Place,
  element: RefObject<HTMLFormElement | null>,
  isPaused: boolean,
): void => {
  useEffect(() => {
    const form = element.current;
    if (form === null || isPaused) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      timer = undefined;
      const began = Number(new FormData(form).get("from") ?? from);
      keepWork(
        localStorage,
        { kind, id },
        { from: began, at: Date.now(), entries: entriesOf(new FormData(form)) },
      );
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, pauseMs);
    };
    const onClick = ({ target }: Event) => {
      if (target instanceof HTMLButtonElement && target.name === "__intent__") soon();
    };
    const atOnce = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      keep();
    };
    form.addEventListener("input", soon);
    form.addEventListener("click", onClick);
    form.addEventListener("submit", atOnce);
    addEventListener("pagehide", atOnce);
    return () => {
      atOnce();
      form.removeEventListener("input", soon);
      form.removeEventListener("click", onClick);
      form.removeEventListener("submit", atOnce);
      removeEventListener("pagehide", atOnce);
    };
  }, [kind, id, from, element, isPaused]);
};
