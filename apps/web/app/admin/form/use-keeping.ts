import { type RefObject, useEffect } from "react";
import { entriesOf, keepWork, type WorkPlace } from "./kept-work.ts";

const pauseMs = 300;

/** Keeps what stands in a form shortly after each change, and at once when its page is left; not while `place` is null. */
export const useKeeping = (
  place: WorkPlace | null,
  from: number,
  element: RefObject<HTMLFormElement | null>,
): void => {
  useEffect(() => {
    const form = element.current;
    if (form === null || place === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      timer = undefined;
      const began = Number(new FormData(form).get("from") ?? from);
      keepWork(place, { from: began, at: Date.now(), entries: entriesOf(new FormData(form)) });
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
  }, [place, from, element]);
};
