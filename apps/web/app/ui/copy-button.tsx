import { Trans } from "@lingui/react/macro";
import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

// Without JavaScript there is nothing to press: the text beside the button can be selected.
const useCanCopy = (): boolean =>
  useSyncExternalStore(
    never,
    () => navigator.clipboard !== undefined,
    () => false,
  );

/** Copies a text that stands beside it. */
export const CopyButton = ({ text }: { text: string }) => {
  const [isCopied, setIsCopied] = useState(false);
  if (!useCanCopy()) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <button type="button" className="copy" onClick={copy}>
      <span aria-live="polite">{isCopied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}</span>
    </button>
  );
};
