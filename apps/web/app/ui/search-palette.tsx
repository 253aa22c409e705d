import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { type Known, SearchCombobox } from "./search-combobox.tsx";
import { hitPath } from "./search-hit.tsx";
import { searchCatalogue } from "./search-index.ts";
import "./search-palette.css";

/** Search over the page: a field that answers while one types, walked with the arrow keys. */
export const SearchPalette = ({ onClose }: { onClose: () => void }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [catalogue, setCatalogue] = useState<Known>();
  useEffect(() => {
    dialog.current?.showModal();
    void searchCatalogue().then(setCatalogue);
  }, []);
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside it closes it; on the keyboard Escape does
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t`Search`}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && close()}
    >
      <SearchCombobox
        catalogue={catalogue}
        close={close}
        choose={(hit) => {
          close();
          void navigate(hitPath(hit));
        }}
      />
    </dialog>
  );
};
