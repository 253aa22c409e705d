import { Trans } from "@lingui/react/macro";

/** Says by shape and word that a line follows from something supposed. No status has this shape. */
export const HypotheticalMark = () => (
  <span className="status hypothetical-mark">
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="shape">
      <path d="M6 .8L11.2 6L6 11.2L.8 6Z" strokeDasharray="2.2 1.4" />
    </svg>
    <Trans>Hypothetical</Trans>
  </span>
);
