import { Trans } from "@lingui/react/macro";
import { type FormEvent, lazy, Suspense, useEffect, useState } from "react";
import { Form } from "react-router";

const loadPalette = () => import("./search-palette.tsx");
const Palette = lazy(async () => ({ default: (await loadPalette()).SearchPalette }));

/** The way to search, on every page: the search page, and where scripts run a palette over the page, by Ctrl+K or ⌘K too. */
export const SearchDoor = () => {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, []);
  const enter = (event: FormEvent) => {
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <Form
        action="/search"
        className="search-door"
        onSubmit={enter}
        onPointerEnter={loadPalette}
        onFocus={loadPalette}
      >
        <button type="submit" data-awaits-script aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K">
          <Lens />
          <Trans>Search</Trans>
        </button>
      </Form>
      {isOpen && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};

const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === "k" && ctrlKey !== metaKey && !altKey && !shiftKey;

const Lens = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="lens">
    <path d="M11 11l4 4M12 6.5a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0z" />
  </svg>
);
