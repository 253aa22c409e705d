import { type ComponentProps, useEffect, useRef, useState, useSyncExternalStore } from "react";

/**
 * A field of several lines. What was typed into it before the page woke stays: React puts such a field back to what the
 * server sent, and does not do so to a field of one line.
 */
export const TextArea = (props: ComponentProps<"textarea"> & { id: string }) => {
  const element = useRef<HTMLTextAreaElement>(null);
  const isWaking = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [typedBefore] = useState(() =>
    isWaking && typeof document !== "undefined" ? textIn(document.getElementById(props.id)) : null,
  );
  useEffect(() => {
    const field = element.current;
    if (field === null || typedBefore === null || typedBefore === field.value) return;
    field.value = typedBefore;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, [typedBefore]);
  return <textarea {...props} ref={element} />;
};

const never = () => () => {};

const textIn = (found: HTMLElement | null): string | null =>
  found instanceof HTMLTextAreaElement ? found.value : null;
