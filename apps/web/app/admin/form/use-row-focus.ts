import { type RefObject, useEffect, useRef, useState } from "react";

/** Where the focus goes once the rows stand anew: into a row's first field, to one of its buttons, or to the button that adds. */
export type FocusTarget = { to: "field" | "up" | "down" | "remove"; at: number };

type RowFocus = {
  list: RefObject<HTMLFieldSetElement | null>;
  /** What a screen reader is told of the last change. */
  said: string;
  /** Asks for a place of the focus, and words to be said, after the change that a button begins. */
  afterwards: (target: FocusTarget, words: string) => void;
};

/** Keeps the keyboard's place while rows come, move and go. `order` changes whenever the rows do. */
export const useRowFocus = (order: string): RowFocus => {
  const list = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<{ target: FocusTarget; words: string } | null>(null);
  const [said, setSaid] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order of the rows is what this waits for.
  useEffect(() => {
    if (wanted.current === null || list.current === null) return;
    focusOn(list.current, wanted.current.target);
    setSaid(wanted.current.words);
    wanted.current = null;
  }, [order]);
  const afterwards = (target: FocusTarget, words: string) => {
    wanted.current = { target, words };
  };
  return { list, said, afterwards };
};

const focusOn = (list: HTMLFieldSetElement, { to, at }: FocusTarget): void => {
  const rows = list.querySelectorAll(":is(:scope, :scope > details) > ol > li");
  const row = rows[Math.min(at, rows.length - 1)];
  const wanted =
    to === "field"
      ? ["input, textarea, select"]
      : [`:scope > .desk-row-buttons [data-to=${to}]:not(:disabled)`, ":scope > .desk-row-buttons :enabled"];
  const found = wanted.map((selector) => row?.querySelector<HTMLElement>(selector)).find(Boolean);
  (found ?? list.querySelector<HTMLElement>(":is(:scope, :scope > details) > [data-add]"))?.focus();
};
