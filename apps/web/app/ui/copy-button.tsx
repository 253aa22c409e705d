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
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  if (!useCanCopy()) return null;
  const copy = async () => {
    // Some browsers take a press that was held while the page woke for nobody's.
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome(isCopied ? "copied" : "refused");
  };
  return (
    <button type="button" className="copy" data-awaits-script onClick={copy}>
      <span aria-live="polite">
        {outcome === null && <Trans>Copy</Trans>}
        {outcome === "copied" && <Trans>Copied</Trans>}
        {outcome === "refused" && <Trans>Press again to copy</Trans>}
      </span>
    </button>
  );
};
