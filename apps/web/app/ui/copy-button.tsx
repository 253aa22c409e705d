import { Trans } from "@lingui/react/macro";
import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

// A browser has no clipboard for a site without TLS.
const useCanCopy = (): boolean =>
  useSyncExternalStore(
    never,
    () => navigator.clipboard !== undefined,
    () => true,
  );

/** Copies a text that stands beside it. Hidden where scripts do not run: the text can be selected. */
export const CopyButton = ({ text }: { text: string }) => {
  const [isCopied, setIsCopied] = useState(false);
  if (!useCanCopy()) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <button type="button" className="copy" data-awaits-script onClick={copy}>
      <span aria-live="polite">{isCopied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}</span>
    </button>
  );
};
